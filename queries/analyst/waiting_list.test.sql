-- test: each customer who waits stands once, with whom to answer, those who surely wait first
-- given
-- parameter: min_days=10
insert into waiting_customers (
    customer_id, is_sure, wait_id, opened_on, days_waited, message_count, mass_count, win_back_count
) values
    ('a', false, 1, '2012-11-01', 27, 1, 0, 0), ('b', true, 2, '2012-11-18', 10, 3, 2, 1), ('c', true, 3, '2012-11-27', 1, 1, 0, 0);
insert into customer_standings (customer_id, name, annual_value, is_lost) values
    ('a', 'Alpha', 9000, false), ('b', 'Beta', 100, true), ('c', 'Gamma', 100, false);
insert into messages (message_id, subject) values (1, 'Question'), (2, 'Offer'), (3, 'New');
insert into contacts_to_call (customer_id, name, email, phone) values ('b', 'Queequeg', 'q@b.example', '+49302');
insert into customer_words (customer_id, our_word_on, their_word_on) values ('b', '2012-11-10', '2012-11-20');
insert into owners_shown (customer_id, owner) values ('b', 'sales');

-- expect
from (values
    ('Beta', 'Queequeg', '+49302', 10, 'Offer', true, 2, 1, '2012-11-10', '2012-11-20', 'sales'),
    ('Alpha', null, null, 27, 'Question', false, 0, 0, null, null, null)
) as t (name, contact, phone, days, subject, is_sure, mailing_count, win_back_count, our_word_on, their_word_on, owner)
