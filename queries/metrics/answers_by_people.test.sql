-- test: a role with too few people goes into the rest, and the next smallest with it if the rest is still too small
-- given
create table settings as select date '2012-11-28' as as_of_on, 'roles' as people_shown, 2 as minimum_group;
create table people as
from (values ('1', 'sales'), ('2', 'sales'), ('3', 'sales'), ('4', 'desk'), ('5', 'desk'), ('6', 'management'), ('7', 'sales')) as t (person_id, role);
alter table people add column person_key varchar;
update people set person_key = person_id;
alter table people add column name varchar;
alter table people add column email varchar;
create table waits as
from (values
    ('1', 'answered', false, 10.0, date '2012-11-01'), ('2', 'answered', false, 20.0, date '2012-11-01'), ('3', 'answered', false, 30.0, date '2012-11-01'), ('3', 'answered', true, 90.0, date '2012-11-01'),
    ('4', 'answered', false, 40.0, date '2012-11-01'), ('5', 'answered', false, 60.0, date '2012-11-01'), ('6', 'answered', false, 50.0, date '2012-11-01'),
    ('7', 'answered', false, 50.0, date '2011-11-28'), (null, 'open', false, 50.0, date '2012-11-01')
) as t (answer_message_id, outcome, is_courtesy, wait_seconds, opened_on);
create table messages as select person_key as message_id, person_key from people;

-- expect
from (values ('sales', 3, 3, 20), ('', 3, 3, 50)) as t (people_name, people_count, answer_count, wait_seconds_median)

-- test: a rest of too few people is not shown at all
-- given
create table settings as select date '2012-11-28' as as_of_on, 'roles' as people_shown, 5 as minimum_group;
create table people as select t.*, person_id as person_key from (values ('1', 'sales', null::varchar, null::varchar)) as t (person_id, role, name, email);
create table waits as
from (values ('1', 'answered', false, 10.0, date '2012-11-01')) as t (answer_message_id, outcome, is_courtesy, wait_seconds, opened_on);
create table messages as select person_key as message_id, person_key from people;

-- expect
select * from (values (1)) as t (people_count) where false

-- test: names are shown one by one where the configuration says so, and nobody where it does not
-- given
create table settings as select date '2012-11-28' as as_of_on, 'names' as people_shown, 5 as minimum_group;
create table people as select t.*, person_id as person_key from (values ('1', 'sales', 'Anja Brandt', null), ('2', 'sales', null, 'info@firm.example')) as t (person_id, role, name, email);
create table waits as
from (values ('1', 'answered', false, 10.0, date '2012-11-01'), ('2', 'answered', false, 30.0, date '2012-11-01')) as t (answer_message_id, outcome, is_courtesy, wait_seconds, opened_on);
create table messages as select person_key as message_id, person_key from people;

-- expect
from (values ('Anja Brandt', 1, 10), ('info@firm.example', 1, 30)) as t (people_name, people_count, wait_seconds_median)

-- test: by default nobody is shown
-- given
create table settings as select date '2012-11-28' as as_of_on, 'none' as people_shown, 1 as minimum_group;
create table people as select t.*, person_id as person_key from (values ('1', 'sales', 'Anja Brandt', null::varchar)) as t (person_id, role, name, email);
create table waits as
from (values ('1', 'answered', false, 10.0, date '2012-11-01')) as t (answer_message_id, outcome, is_courtesy, wait_seconds, opened_on);
create table messages as select person_key as message_id, person_key from people;

-- expect
select * from (values (1)) as t (people_count) where false
