-- One row per contract term with orders of exactly its instalments: they seem to bill it, and would count twice in value.
-- of: imports.contracts
-- of: imports.orders
--   customer_id varchar: The customer.
--   contract_id varchar: The contract term.
--   instalment_count integer: How many of them a year would have: 1, 2, 4 or 12.
--   order_count bigint: Orders of that value from 31 days before the term to 31 days after it.
--   order_value decimal(38,2): What they add up to.
select
    contracts.customer_id, contracts.contract_id, instalments.instalment_count,
    count(*) as order_count,
    sum(orders.value) as order_value
from contracts
    cross join (values (1), (2), (4), (12)) as instalments (instalment_count)
    inner join orders on orders.customer_id = contracts.customer_id
        and orders.ordered_on between contracts.started_on - 31 and coalesce(contracts.ended_on + 31, date '9999-12-31')
        and orders.value > 0
    -- To the cent, as the last instalment takes what is left of the division.
        and abs(orders.value - contracts.annual_value / instalments.instalment_count) < 0.01
where contracts.status = 'signed'
group by contracts.customer_id, contracts.contract_id, instalments.instalment_count
having count(*) >= least(instalments.instalment_count, 3)
order by contracts.customer_id, contracts.contract_id, instalments.instalment_count
