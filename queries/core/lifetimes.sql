-- One row per customer, basis and unbroken stretch of business; a customer with contracts is judged by them alone.
--   customer_id: The customer.
--   basis: contract or orders.
--   lifetime_number: Number of the stretch.
--   started_on: First day under contract, or day of the first order.
--   last_on: Last day under contract (9999-12-31 if open-ended), or day of the last order.
--   regular_from: Day from which the customer counts as a regular; null if never.
--   churned_on: Day of the churn; null while the stretch runs.
--   returned_on: Day on which the next stretch was signed or ordered.
--   annual_value: Value of its last year.
--   term_count: Terms one after the other; null for orders.
--   order_count: Days with an order; null for contracts.
--   silence_days: Allowed silence after the last order; null for contracts.
select
    contract_lifetimes.customer_id,
    'contract' as basis,
    contract_lifetimes.lifetime_number,
    contract_lifetimes.started_on,
    contract_lifetimes.last_on,
    contract_lifetimes.regular_from,
    contract_lifetimes.churned_on,
    contract_lifetimes.returned_on,
    contract_lifetimes.annual_value,
    contract_lifetimes.term_count,
    null::bigint as order_count,
    null::integer as silence_days
from
    contract_lifetimes
    cross join settings
where
    contract_lifetimes.started_on <= settings.as_of_on
union all by name
select
    order_lifetimes.*,
    'orders' as basis
from
    order_lifetimes
