-- test: those of the month, the soonest first
-- given
-- settings: as_of=2012-11-28
insert into customers (customer_id, name) values ('a', 'Alpha');
insert into messages (message_id, subject) values (1, 'Delivery'), (2, 'Price'), (3, 'Other');
insert into resolutions (wait_id, customer_id, opened_month, answered_at, again_at, state) values
    (1, 'a', '2012-11-01', '2012-11-02 09:00', '2012-11-03 09:00', 'perhaps'),
    (2, 'a', '2012-11-01', '2012-11-02 09:00', '2012-11-02 10:30', 'again'),
    (3, 'a', '2012-11-01', '2012-11-02 09:00', null, 'resolved'),
    (3, 'a', '2012-10-01', '2012-10-02 09:00', '2012-10-03 09:00', 'again');

-- expect
from (values ('Alpha', 1.5, true, 'Price'), ('Alpha', 24.0, false, 'Delivery')) as t (name, hours, is_sure, subject)
