-- given
-- build: ../core/counted_waits
insert into people (person_key, person_id, role, name, is_mailbox) values
    (1, '1', 'sales', 'A', false), (2, '2', 'sales', 'B', false), (3, '3', 'desk', 'C', false), (4, '4', 'management', 'D', false);
insert into customer_voices (customer_key, our_person_key) values (1, 1), (2, 1), (3, 2), (4, null), (5, 3), (6, 4);
insert into waits (answer_message_id, outcome, is_courtesy, opened_on) values (1, 'answered', false, '2012-11-01');
insert into messages (message_id, person_key) values (1, 1);

-- test: by roles each of too few people is the rest, and a rest of too few has no name; each figure has its own people
-- given
-- settings: privacy.people=roles, privacy.minimum_group=2

-- expect
from (values
    ('voices', 1, 'sales'), ('voices', 2, 'sales'), ('voices', 3, ''), ('voices', 4, ''), ('answers', 1, null)
) as t (figure, person_key, shown_name)

-- test: names are shown where the configuration says so
-- given
-- settings: privacy.people=names

-- expect
from (values
    ('voices', 1, 'A'), ('voices', 2, 'B'), ('voices', 3, 'C'), ('voices', 4, 'D'), ('answers', 1, 'A')
) as t (figure, person_key, shown_name)

-- test: by default nobody is
-- given

-- expect
select 1 as person_key where false

-- test: owners are counted as the CRM has them; by roles a mailbox that several share is nobody, nor is one who has left
-- given
-- settings: privacy.people=roles, privacy.minimum_group=2
insert into people (person_key, person_id, role, is_mailbox) values (5, '5', 'mailbox', true);
insert into people (person_key, person_id, role, is_mailbox, until_on) values (6, '6', 'sales', false, '2012-06-30');
insert into customer_owners (customer_id, person_key) values ('a', 1), ('b', 2), ('c', 3), ('d', 4), ('e', 5), ('f', null), ('g', 6);

-- expect
from (values
    ('voices', 1, 'sales'), ('voices', 2, 'sales'), ('voices', 3, ''), ('voices', 4, ''), ('answers', 1, null),
    ('owners', 1, 'sales'), ('owners', 2, 'sales'), ('owners', 3, ''), ('owners', 4, '')
) as t (figure, person_key, shown_name)
