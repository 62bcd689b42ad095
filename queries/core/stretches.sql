-- One row per customer, basis and unbroken stretch of business, those signed and not yet begun included, and the relationship it belongs to.
--   customer_id varchar: The customer.
--   basis varchar: contract or orders.
--   lifetime_number bigint: Number of the stretch within its basis.
--   started_on date: First day under contract, or day of the first order.
--   entered_on date or null: Day of the signature that began it, or of the order from which it counts.
--   last_on date: Last day under contract (9999-12-31 if open-ended), or day of the last order.
--   regular_from date or null: Day from which the customer counts as a regular by this basis; null if never.
--   churned_on date or null: Day on which it ended; null while it runs.
--   returned_on date or null: Day on which the next stretch of this basis was signed or ordered.
--   annual_value decimal(18,2): Value of its last year.
--   term_count bigint or null: Terms one after the other; null for orders.
--   order_count bigint or null: Days with an order; null for contracts.
--   silence_days integer or null: Allowed silence after the last order; null for contracts.
--   counts_from date or null: Day from which it is a business of its own: a contract's first day, not its signature; orders begun under a contract are one once they have made the customer a regular; null if they have not.
--   relationship_number bigint or null: Number of the customer's relationship: stretches of either basis that touch, or orders that follow a contract within the grace period, are one; null if it does not count.
with
    both_bases as (
        select
            contract_lifetimes.*,
            'contract' as basis,
            contract_lifetimes.started_on as counts_from
        from contract_lifetimes
        union all by name
        select
            order_lifetimes.*,
            'orders' as basis,
            case
                when under_contract.customer_id is null then order_lifetimes.started_on
                else order_lifetimes.regular_from
            end as counts_from,
            counts_from as entered_on
        from order_lifetimes
            left join (
                select distinct order_lifetimes.customer_id, order_lifetimes.lifetime_number
                from order_lifetimes
                    inner join contract_lifetimes on contract_lifetimes.customer_id = order_lifetimes.customer_id
                        and contract_lifetimes.started_on <= order_lifetimes.started_on
                        and coalesce(contract_lifetimes.churned_on > order_lifetimes.started_on, true)
            ) as under_contract on under_contract.customer_id = order_lifetimes.customer_id
                and under_contract.lifetime_number = order_lifetimes.lifetime_number
    ),
    counted as (
        select
            both_bases.*,
            both_bases.counts_from > max(coalesce(both_bases.churned_on, date '9999-12-31')) over before as is_after_all,
            -- Orders within the grace period after a contract go on with it.
            both_bases.counts_from > max(
                coalesce(
                    both_bases.churned_on + case both_bases.basis when 'contract' then settings.grace_days else 0 end,
                    date '9999-12-31'
                )
            ) over before as is_after_grace
        from both_bases
            cross join settings
        window
            before as (
                partition by both_bases.customer_id
                order by
                    both_bases.counts_from,
                    both_bases.basis rows between unbounded preceding and 1 preceding
            )
    )
select
    counted.customer_id, counted.lifetime_number, counted.started_on, counted.entered_on,
    counted.last_on, counted.regular_from, counted.churned_on, counted.returned_on,
    counted.annual_value, counted.term_count, counted.basis, counted.counts_from, counted.order_count,
    counted.silence_days,
    case
        when counted.counts_from is not null then count(*) filter (
            where
                coalesce(
                    case counted.basis when 'orders' then counted.is_after_grace else counted.is_after_all end,
                    true
                )
        ) over (partition by counted.customer_id order by counted.counts_from, counted.basis)
    end as relationship_number
from counted
