-- test: a customer is found by a part of an address
-- given
-- parameter: like=ANNA@
create table customers as
from (values ('C-1', 'Alpha', 'crm'), ('C-2', 'Beta', 'mail')) as t (customer_id, name, origin);
create table identities as
from (values
    ('C-1', 'theirs', 'anna@alpha.example'),
    ('C-1', 'theirs', 'bert@alpha.example'),
    ('C-2', 'theirs', 'carl@beta.example'),
) as t (customer_id, side, address);
create table lifetimes as
from (values ('C-1', date '2012-12-31')) as t (customer_id, last_on);
create table customer_standings as from (values ('C-1', 5000.0)) as t (customer_id, annual_value);
create table waits as from (values ('C-1', 'open', false)) as t (customer_id, outcome, is_courtesy);
create table regulars as from (values ('C-1')) as t (customer_id);
-- expect
from (values ('C-1', 'anna@alpha.example, bert@alpha.example', true, 5000.0, 1))
as t (customer_id, addresses, is_regular, annual_value, open_wait_count)
