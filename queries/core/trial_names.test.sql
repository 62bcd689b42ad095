-- test: a row is known by its number, campaign and customer, else by its place among those of its file without one
-- given
insert into imports.trials (trial_id, campaign_id, customer_id, email, file_id, line) values
    ('t', 'c', 'K1', 'a@b.example', 1, 2), ('t', 'c', null, 'a@b.example', 1, 3), ('t', 'd', 'K1', null, 1, 4),
    ('t', null, null, null, 1, 6), ('t', null, null, null, 1, 5), ('t', null, null, null, 2, 2);

-- expect
from (values
    (0, 't / c / K1'), (1, 't / c / a@b.example'), (2, 't / d / K1'), (3, 't /  / row 2'), (4, 't /  / row 1'), (5, 't /  / row 1')
) as t (table_row, trial_name)
