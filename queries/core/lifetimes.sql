-- One row per customer, basis and unbroken stretch of business; a customer with contracts and orders has both.
-- view: stretches without those to come.
--   customer_id varchar: The customer.
--   basis varchar: contract or orders.
--   lifetime_number bigint: Number of the stretch within its basis.
--   started_on date: First day under contract, or day of the first order.
--   last_on date: Last day under contract (9999-12-31 if open-ended), or day of the last order.
--   regular_from date or null: Day from which the customer counts as a regular by this basis; null if never.
--   churned_on date or null: Day on which it ended; null while it runs.
--   returned_on date or null: Day on which the next stretch of this basis was signed or ordered.
--   annual_value decimal(18,2): Value of its last year.
--   term_count bigint or null: Terms one after the other; null for orders.
--   order_count bigint or null: Days with an order; null for contracts.
--   silence_days integer or null: Allowed silence after the last order; null for contracts.
--   counts_from date or null: Day from which it is a business of its own, see stretches; null if it is none.
--   relationship_number bigint or null: The relationship it belongs to, see relationships; null if it is no business of its own.
select
    stretches.customer_id, stretches.lifetime_number, stretches.started_on, stretches.last_on,
    stretches.regular_from, stretches.churned_on, stretches.returned_on, stretches.annual_value,
    stretches.term_count, stretches.basis, stretches.counts_from, stretches.order_count,
    stretches.silence_days, stretches.relationship_number
from stretches
    cross join settings
where stretches.started_on <= settings.as_of_on
