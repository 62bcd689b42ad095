-- One row if the regulars are not worth in one sentence what the movements close with.
-- of: imports.contracts, imports.orders
--   regular_count bigint: Regulars at as_of.
--   regular_value decimal(38,2): Their annual value.
--   closing_count bigint: Regulars with which the movements of the report's month close.
--   closing_value decimal(38,2): Their annual value.
with
    closing as (
        select
            movements.customer_count as closing_count,
            movements.annual_value as closing_value
        from movements
            cross join settings
        where movements.basis = 'total'
            and movements.kind = 'closing'
            and movements.month = cast(date_trunc('month', settings.as_of_on) as date)
    ),
    standing as (
        select
            count(*) as regular_count,
            coalesce(sum(regulars.annual_value), 0) as regular_value
        from regulars
    )
select standing.regular_count, standing.regular_value, closing.closing_count, closing.closing_value
from standing
    cross join closing
where standing.regular_count <> closing.closing_count
    or abs(standing.regular_value - closing.closing_value) > 0.005
