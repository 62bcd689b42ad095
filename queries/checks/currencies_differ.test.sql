-- test: another code is another currency, whatever its case; names and signs say nothing
-- given
create schema imports;
create table settings as select 'EUR' as currency, timestamp '2012-11-28 23:00' as as_of_at;
create table imports.orders as
from (values
    ('eur', timestamp '2012-11-01 08:00', 10.0), ('usd', timestamp '2012-11-01 08:00', 20.0), ('USD', timestamp '2012-11-01 08:00', 30.0),
    ('Euro', timestamp '2012-11-01 08:00', 40.0), ('$', timestamp '2012-11-01 08:00', 50.0), (null, timestamp '2012-11-01 08:00', 60.0),
    ('CHF', timestamp '2012-12-01 08:00', 70.0), ('GBP', timestamp '2012-11-01 08:00', 0.0)
) as t (currency, ordered_at, value);
create table contracts as from (values ('JPY', 100000.0), ('EUR', 1.0), ('SEK', null)) as t (currency, annual_value);

-- expect
from (values ('orders', 'USD', 2, 50.0), ('contracts', 'JPY', 1, 100000.0)) as t (table_name, currency, row_count, value)
