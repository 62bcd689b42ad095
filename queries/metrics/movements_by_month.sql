-- One row per basis, month and kind of movement: customers and annual value, opening and closing included.
--   basis varchar: total (each customer once), and contract and orders where there are both.
--   month date: First day of the month.
--   kind varchar: opening, new, expansion, contraction, churn, reactivation or closing.
--   kind_number integer: 1 to 7, in that order.
--   customer_count hugeint: Customers, negative where they left.
--   annual_value decimal(38,2): Annual value, negative where it was lost.
with
    kinds as (
        select kinds.*
        from
            (
                values
                    ('opening', 1),
                    ('new', 2),
                    ('reactivation', 3),
                    ('expansion', 4),
                    ('contraction', 5),
                    ('churn', 6),
                    ('closing', 7)
            ) as kinds (kind, kind_number)
    ),
    bases as (
        select distinct movements.basis
        from movements
    )
select
    bases.basis, report_months.month, kinds.kind, kinds.kind_number,
    coalesce(sum(movements.customer_count), 0) as customer_count,
    coalesce(sum(movements.annual_value), 0) as annual_value
from report_months
    cross join bases
    cross join kinds
    left join movements on movements.basis = bases.basis
        and movements.month = report_months.month
        and movements.kind = kinds.kind
group by bases.basis, report_months.month, kinds.kind, kinds.kind_number
order by
    bases.basis = 'total' desc,
    bases.basis, report_months.month, kinds.kind_number
