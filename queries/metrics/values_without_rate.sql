-- One row per table and currency that is not the report's and has no rate on some days: these values are in no sum.
--   table_name varchar (orders, contracts): orders or contracts.
--   currency varchar: The currency, as exported.
--   row_count bigint: Orders or contracts without a value in the report's currency.
--   customer_count bigint: Their customers.
--   value decimal(38,2): Sum of their values in that currency: of orders, and of a year, or else the whole term, of contracts.
select
    'orders' as table_name,
    orders.currency,
    count(*) as row_count,
    count(distinct orders.customer_id) as customer_count,
    sum(orders.stated_value) as value
from orders
where orders.value is null
    and orders.stated_value <> 0
group by orders.currency
union all
select
    'contracts',
    contracts.currency,
    count(*),
    count(distinct contracts.customer_id),
    sum(contracts.stated_value)
from contracts
where contracts.annual_value is null
    and contracts.stated_value <> 0
group by contracts.currency
order by table_name desc, currency
