-- test: a regular stands once for each side of which one person speaks; who of ours is named as people_shown says
-- given
insert into customer_voices (customer_key, our_voices, our_person_key, their_voices) values
    (1, 'one', 7, 'one'), (2, 'one', 8, 'several'), (3, 'several', null, 'one'), (4, 'unknown', null, 'none'), (5, 'one', 9, 'none');
insert into customer_keys (customer_key, customer_id) values (1, 'K1'), (2, 'K2'), (3, 'K3'), (4, 'K4'), (5, 'K5');
insert into customer_standings (customer_id, name, annual_value) values
    ('K1', 'A', 10.0), ('K2', 'B', 20.0), ('K3', 'C', 30.0), ('K4', 'D', 40.0), ('K5', 'E', 1.0);
insert into people_shown (figure, person_key, shown_name) values ('voices', 7, 'sales'), ('voices', 8, ''), ('answers', 9, 'desk');

-- expect
from (values
    ('K3', 'C', 30.0, 'theirs', null), ('K2', 'B', 20.0, 'ours', null), ('K1', 'A', 10.0, 'ours', 'sales'),
    ('K1', 'A', 10.0, 'theirs', null), ('K5', 'E', 1.0, 'ours', null)
) as t (customer_id, name, annual_value, side, people_name)
