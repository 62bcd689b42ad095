-- given
-- build: ../core/counted_waits
-- build: ../core/people_shown

-- test: a role with too few people goes into the rest, and the next smallest with it if the rest is still too small
-- given
-- settings: privacy.people=roles, privacy.minimum_group=2
insert into people (person_id, role, person_key) values
    ('1', 'sales', 1), ('2', 'sales', 2), ('3', 'sales', 3), ('4', 'desk', 4), ('5', 'desk', 5), ('6', 'management', 6),
    ('7', 'sales', 7);
insert into waits (answer_message_id, outcome, is_courtesy, wait_seconds, opened_on) values
    (1, 'answered', false, 10.0, '2012-11-01'), (2, 'answered', false, 20.0, '2012-11-01'),
    (3, 'answered', false, 30.0, '2012-11-01'), (3, 'answered', true, 90.0, '2012-11-01'),
    (4, 'answered', false, 40.0, '2012-11-01'), (5, 'answered', false, 60.0, '2012-11-01'),
    (6, 'answered', false, 50.0, '2012-11-01'), (7, 'answered', false, 50.0, '2011-11-28'), (8, 'answered', false, 24.0, '2012-11-01'),
    (null, 'open', false, 50.0, '2012-11-01');
insert into messages (message_id, person_key) values (1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6), (7, 7), (8, 1);

-- expect
from (values ('sales', 3, 4, 20), ('', 3, 3, 50)) as t (people_name, people_count, answer_count, wait_seconds_median)

-- test: a rest of too few people is not shown at all
-- given
-- settings: privacy.people=roles
insert into people (person_id, role, person_key) values ('1', 'sales', 1);
insert into waits (answer_message_id, outcome, is_courtesy, wait_seconds, opened_on) values
    (1, 'answered', false, 10.0, '2012-11-01');
insert into messages (message_id, person_key) values (1, 1);

-- expect
select * from (values (1)) as t (people_count) where false

-- test: names are shown one by one where the configuration says so, and nobody where it does not
-- given
-- settings: privacy.people=names
insert into people (person_id, role, name, email, person_key) values
    ('1', 'sales', 'Anja Brandt', null, 1), ('2', 'sales', null, 'info@firm.example', 2);
insert into waits (answer_message_id, outcome, is_courtesy, wait_seconds, opened_on) values
    (1, 'answered', false, 10.0, '2012-11-01'), (2, 'answered', false, 30.0, '2012-11-01');
insert into messages (message_id, person_key) values (1, 1), (2, 2);

-- expect
from (values ('Anja Brandt', 1, 10), ('info@firm.example', 1, 30)) as t (people_name, people_count, wait_seconds_median)

-- test: by default nobody is shown
-- given
-- settings: privacy.minimum_group=1
insert into people (person_id, role, name, person_key) values ('1', 'sales', 'Anja Brandt', 1);
insert into waits (answer_message_id, outcome, is_courtesy, wait_seconds, opened_on) values
    (1, 'answered', false, 10.0, '2012-11-01');
insert into messages (message_id, person_key) values (1, 1);

-- expect
select * from (values (1)) as t (people_count) where false
