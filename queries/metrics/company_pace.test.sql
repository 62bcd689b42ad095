-- test: steps and days of our turn are added over the losses of two years
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table paces as from (values ('a', 1, 1, 384), ('b', 1, 0, 16), ('c', 1, 9, 9)) as t (customer_id, loss_number, step_count, our_turn_days);
create table losses as from (values ('a', 1, date '2011-11-10'), ('b', 1, date '2012-11-12'), ('c', 1, date '2010-11-28')) as t (customer_id, loss_number, lost_on);

-- expect
from (values (2, 1, 400)) as t (loss_count, step_count, our_turn_days)

-- test: nobody lost is no step in no days
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table paces (customer_id varchar, loss_number integer, step_count bigint, our_turn_days bigint);
create table losses (customer_id varchar, loss_number integer, lost_on date);

-- expect
from (values (0, 0, 0)) as t (loss_count, step_count, our_turn_days)
