-- test: regulars whose value is not what the movements of the report's month close with are told
-- given
-- settings: as_of=2012-11-30
insert into regulars (customer_id, annual_value) values ('a', 60), ('b', 40);
insert into movements (basis, month, kind, customer_count, annual_value) values
    ('total', '2012-11-01', 'closing', 2, 90), ('total', '2012-10-01', 'closing', 1, 60),
    ('total', '2012-11-01', 'opening', 1, 60), ('contract', '2012-11-01', 'closing', 1, 60);

-- expect
from (values (2, 100, 2, 90)) as t (regular_count, regular_value, closing_count, closing_value)
