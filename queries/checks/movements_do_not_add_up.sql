-- One row per basis and month in which opening and movements do not give the closing, or the closing is not the next opening.
-- of: imports.contracts, imports.orders
--   basis varchar: total, contract or orders.
--   month date: The month.
--   customer_difference hugeint: Customers too many (or too few) in the closing.
--   value_difference decimal(38,2): Annual value too much (or too little) in the closing.
with
    sums as (
        select
            movements.basis, movements.month,
            sum(
                case
                    when movements.kind in ('opening', 'new', 'reactivation', 'churn') then movements.customer_count
                    else 0
                end
            ) as customers_expected,
            sum(
                case when movements.kind = 'closing' then movements.customer_count else 0 end
            ) as customers_closing,
            sum(
                case when movements.kind = 'opening' then movements.customer_count else 0 end
            ) as customers_opening,
            sum(case when movements.kind <> 'closing' then movements.annual_value else 0 end) as value_expected,
            sum(case when movements.kind = 'closing' then movements.annual_value else 0 end) as value_closing
        from movements
        group by movements.basis, movements.month
    ),
    neighbours as (
        select
            sums.*,
            lag(sums.customers_closing) over (partition by sums.basis order by sums.month) as customers_before
        from sums
    )
select
    neighbours.basis, neighbours.month,
    neighbours.customers_closing - neighbours.customers_expected as customer_difference,
    neighbours.value_closing - neighbours.value_expected as value_difference
from neighbours
where neighbours.customers_closing <> neighbours.customers_expected
    or abs(neighbours.value_closing - neighbours.value_expected) > 0.005
    or neighbours.customers_opening <> coalesce(neighbours.customers_before, neighbours.customers_opening)
