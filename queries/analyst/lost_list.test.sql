-- test: a lost regular is shown with what was done since; one who objected without its contact
-- given
insert into event_archive (begins_on) values ('2008-01-01');
insert into customer_standings (customer_id, name) values ('a', 'Alpha'), ('b', 'Beta'), ('c', 'Gamma'), ('e', 'Epsilon');
insert into churns (
    customer_id, loss_number, churned_on, was_regular, last_event, last_event_on, annual_value, returned_on
) values
    ('a', 2, '2012-01-01', true, 'refusal', '2011-11-10', 18400.0, null),
    ('b', 1, '2012-01-01', true, 'silence', null, 9000.0, '2012-06-01'),
    ('c', 1, '2012-11-01', true, 'silence', null, 100.0, null),
    ('e', 1, '2012-01-01', false, 'silence', null, 100.0, null);
insert into attempts (customer_id, loss_number, kind, reply_kind) values
    ('a', 2, 'personal', 'no'), ('a', 2, 'win-back', null), ('a', 1, 'personal', null);
insert into customer_mailings (customer_id, sent_on) values ('a', '2011-12-31'), ('a', '2012-01-01'), ('a', '2012-05-01');
insert into activities (customer_id, kind) values ('c', 'objection');
insert into paces (customer_id, loss_number, is_our_turn) values ('a', 2, false), ('c', 1, false);
insert into waiting_customers (customer_id) values ('c');
insert into contacts_to_call (customer_id, name, phone) values ('a', 'Ahab', '+49301'), ('c', 'Queequeg', '+49302');

-- expect
from (values
    ('Alpha', 'Ahab', '+49301', 332, 'refusal', true, false, 1, 2, 'theirs'),
    ('Gamma', null, null, 27, 'silence', false, true, 0, 0, 'ours')
) as t (name, contact, phone, days, last_event, has_said_no, has_objected, attempt_count, mailing_count, turn)
