-- test: a source has its rows a month, quiet months among them, what is missing in it, and the file with its last row
-- given
-- settings: as_of=2012-11-30
insert into data_sources (table_name, source_name, first_on, last_on, covered_until_on, ended_on, ended_rule) values
    ('orders', 'shop', '2012-09-10', '2012-11-20', '2012-11-25', null, null),
    ('orders', 'old', '2012-10-01', '2012-10-02', null, '2012-10-02', 'setting');
insert into source_spans (table_name, source_name, row_count, usual_gap_days) values ('orders', 'shop', 12, 5), ('orders', 'old', 2, null);
insert into source_days (table_name, source_name, happened_on, row_count, path) values
    ('orders', 'shop', '2012-09-10', 4, 'z.csv'), ('orders', 'shop', '2012-11-10', 5, 'a.csv'),
    ('orders', 'shop', '2012-11-20', 3, 'a.csv'),
    ('orders', 'old', '2012-10-01', 1, 'old.csv'), ('orders', 'old', '2012-10-02', 1, 'old.csv');
insert into imports.files (path, source, table_name, accepted_count) values
    ('a.csv', 'shop', 'orders', 8), ('z.csv', 'shop', 'orders', 4), ('b.csv', 'shop', 'orders', 0), ('old.csv', 'old', 'orders', 2);
insert into source_gaps (table_name, source_name, reason, from_on, to_on) values
    ('orders', 'shop', 'stale', '2012-11-26', '2012-11-30'), ('orders', 'shop', 'hole', '2012-10-01', '2012-10-31');

-- expect
from (values
    ('shop', 12, 8, 4.0, 5, true, 31, '2012-10-01', '2012-10-31', null, 'a.csv', 2),
    ('old', 2, 0, 2.0, null, false, 0, null, null, 'setting', 'old.csv', 1)
) as t (
    source_name, row_count, month_row_count, median_month_row_count, usual_gap_days, is_stale, hole_days, hole_from_on, hole_to_on,
    ended_rule, last_path, file_count
)
