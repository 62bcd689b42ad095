-- test: regulars are counted by the name under which their one person stands
-- given
insert into people_shown (figure, person_key, shown_name) values
    ('voices', 1, 'sales'), ('voices', 2, 'sales'), ('voices', 3, ''), ('voices', 4, null), ('answers', 1, 'desk');
insert into regulars (customer_id, annual_value) values ('a', 10.0), ('b', 20.0), ('c', 40.0), ('d', 80.0), ('e', 1.0);
insert into customer_voices (customer_key, our_person_key)
select key_of(customer) as customer_key, our_person_key
from (values ('a', 1), ('b', 2), ('c', 3), ('d', 4), ('e', 1)) as t (customer, our_person_key);

-- expect
from (values ('sales', 2, 3, 31.0), ('', 1, 1, 40.0)) as t (people_name, people_count, regular_count, regular_value)
