-- test: each is to be called by the contact of the last word, for its oldest open question, in the order of call_order
-- given
-- build: ../core/contacts_to_call
-- parameter: most=1
insert into call_order (place, customer_id, name, annual_value, purpose, since_on, days, turn, gain, basis) values
    (1, 'a', 'Alpha', 1000, 'answer', '2012-11-18', 10, 'ours', 12.5, 'delay'),
    (2, 'b', 'Beta', 900, 'win_back', '2012-10-29', 30, 'ours', null, 'value');
insert into contacts (contact_id, customer_id, name, email, phone) values
    ('K1', 'a', 'Ahab', 'ahab@a.example', '+49301'), ('K2', 'a', 'Queequeg', 'q@a.example', '+49302');
insert into exchanges (customer_id, contact_key, sent_at) values ('a', key_of('K2'), '2012-11-18 09:00');
insert into waiting_customers (customer_id, wait_id) values ('a', 7);
insert into messages (message_id, subject) values (7, 'Offer');

-- expect
from (values ('Alpha', 'Queequeg', 'q@a.example', '+49302', 'answer', 'Offer', 10, 12.5, 'delay')
) as t (name, contact, email, phone, purpose, subject, days, gain, basis)
