-- One row per basis, month and kind of movement among the regulars, for the last 26 months; opening and movements add up to closing.
--   basis: total (each customer once); where there are both kinds of business also contract and orders.
--   month: First day of the month.
--   kind: opening, new, reactivation, expansion, contraction, churn or closing.
--   customer_count: Customers; negative for churn; expansion and contraction do not change the number of regulars and count the customers concerned.
--   annual_value: Change of the annual value; negative for contraction and churn.
with
    months as (
        select
            unnest(generate_series(
                date_trunc('month', settings.as_of_on) - interval 25 month,
                date_trunc('month', settings.as_of_on),
                interval 1 month
            ))::date as month
        from
            settings
    ),
    pairs as (
        select
            coalesce(now.month, (before.month + interval 1 month)::date) as month,
            coalesce(now.basis, before.basis) as basis,
            coalesce(now.customer_id, before.customer_id) as customer_id,
            before.customer_id is not null as was_regular,
            now.customer_id is not null as is_regular,
            coalesce(before.annual_value, 0) as value_before,
            coalesce(now.annual_value, 0) as value_now
        from
            regular_months as now
            full join regular_months as before
                on before.customer_id = now.customer_id
                and before.basis = now.basis
                and before.month = (now.month - interval 1 month)::date
    ),
    first_days as (
        select lifetimes.customer_id, coalesce(lifetimes.basis, 'total') as basis, min(lifetimes.regular_from) as regular_from
        from lifetimes
        group by grouping sets ((lifetimes.customer_id, lifetimes.basis), (lifetimes.customer_id))
    ),
    -- Counted before they are taken apart: a customer has two or three of the kinds in each month.
    moves as (
        select
            pairs.month,
            pairs.basis,
            pairs.was_regular,
            pairs.is_regular,
            sign(pairs.value_now - pairs.value_before) as direction,
            first_days.regular_from >= pairs.month as is_new,
            count(*) as customer_count,
            sum(pairs.value_before) as value_before,
            sum(pairs.value_now) as value_now
        from
            pairs
            inner join first_days
                on first_days.customer_id = pairs.customer_id
                and first_days.basis = pairs.basis
        group by
            pairs.month,
            pairs.basis,
            pairs.was_regular,
            pairs.is_regular,
            direction,
            is_new
    ),
    changes as (
        select
            moves.month,
            moves.basis,
            unnest(case
                when not moves.was_regular then [case when moves.is_new then 'new' else 'reactivation' end, 'closing']
                when not moves.is_regular then ['opening', 'churn']
                when moves.direction > 0 then ['opening', 'expansion', 'closing']
                when moves.direction < 0 then ['opening', 'contraction', 'closing']
                else ['opening', 'closing']
            end) as kind,
            moves.customer_count,
            moves.value_before,
            moves.value_now
        from
            moves
    ),
    bases as (
        select 'total' as basis
        union
        select regular_months.basis from regular_months
    )
select
    bases.basis,
    months.month,
    kinds.kind,
    coalesce(sum(changes.customer_count), 0)::bigint * case when kinds.kind = 'churn' then -1 else 1 end as customer_count,
    coalesce(sum(case kinds.kind
        when 'opening' then changes.value_before
        when 'closing' then changes.value_now
        else changes.value_now - changes.value_before
    end), 0) as annual_value
from
    months
    cross join bases
    cross join (values ('opening'), ('new'), ('reactivation'), ('expansion'), ('contraction'), ('churn'), ('closing')) as kinds (kind)
    left join changes
        on changes.month = months.month
        and changes.basis = bases.basis
        and changes.kind = kinds.kind
group by
    bases.basis,
    months.month,
    kinds.kind
