-- test: another code is another currency, whatever its case; names and signs say nothing
-- given
insert into imports.orders (currency, ordered_at, value) values
    ('eur', '2012-11-01 08:00', 10.0), ('usd', '2012-11-01 08:00', 20.0), ('USD', '2012-11-01 08:00', 30.0),
    ('Euro', '2012-11-01 08:00', 40.0), ('$', '2012-11-01 08:00', 50.0), (null, '2012-11-01 08:00', 60.0),
    ('CHF', '2012-12-01 08:00', 70.0), ('GBP', '2012-11-01 08:00', 0.0);
insert into contracts (currency, annual_value) values ('JPY', 100000.0), ('EUR', 1.0), ('SEK', null);

-- expect
from (values ('orders', 'USD', 2, 50.0), ('contracts', 'JPY', 1, 100000.0)) as t (table_name, currency, row_count, value)
