-- given
insert into people_shown (figure, person_key, shown_name) values ('owners', 1, 'sales'), ('owners', 2, null), ('voices', 3, 'desk');
insert into customer_owners (customer_id, owner, person_key) values ('a', 'M1', 1), ('b', 'M2', 2), ('c', 'M3', 3), ('d', 'Dora', null);

-- test: by roles only those whose role may be told are shown
-- given
-- settings: privacy.people=roles

-- expect
from (values ('a', 'sales')) as t (customer_id, owner)

-- test: by names one whom the list of people does not have stands as the CRM has it
-- given
-- settings: privacy.people=names

-- expect
from (values ('a', 'sales'), ('d', 'Dora')) as t (customer_id, owner)
