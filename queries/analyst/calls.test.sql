-- test: each is to be called by the contact of the last word, for its oldest open question, in the order of call_order
-- given
-- build: ../core/contacts_to_call
-- parameter: most=2
insert into call_order (place, customer_id, name, annual_value, purpose, since_on, days, turn, gain, basis) values
    (1, 'a', 'Alpha', 1000, 'answer', '2012-11-18', 10, 'ours', 12.5, 'delay'),
    (2, 'b', 'Beta', 900, 'win_back', '2012-10-29', 30, 'ours', null, 'value'),
    (3, 'c', 'Gamma', 800, 'win_back', '2012-10-29', 30, 'ours', null, 'value');
insert into contacts (contact_id, customer_id, name, email, phone) values
    ('K1', 'a', 'Ahab', 'ahab@a.example', '+49301'), ('K2', 'a', 'Queequeg', 'q@a.example', '+49302');
insert into exchanges (customer_id, contact_key, sent_at) values ('a', key_of('K2'), '2012-11-18 09:00');
insert into waiting_customers (customer_id, wait_id, mass_count, win_back_count) values ('a', 7, 2, 1);
insert into customer_mailings (customer_id, sent_on) values ('a', '2012-11-18'), ('b', '2012-10-29'), ('b', '2012-10-01');
insert into churns (customer_id, last_event, last_event_on) values ('a', 'refusal', '2012-01-01'), ('b', 'silence', null);
insert into owners_shown (customer_id, owner) values ('a', 'sales');
insert into messages (message_id, subject) values (7, 'Offer');

-- expect
from (values
    ('Alpha', 'Queequeg', 'q@a.example', '+49302', 'answer', 'Offer', 10, 12.5, 'delay', null, 2, 1, 'sales'),
    ('Beta', null, null, null, 'win_back', null, 30, null, 'value', 'silence', 1, null, null)
) as t (name, contact, email, phone, purpose, subject, days, gain, basis, last_event, mailing_count, win_back_count, owner)
