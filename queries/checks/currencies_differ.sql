-- One row per table and currency that is not the report's: its values are added as if they were in the report's.
--   table_name varchar: orders or contracts.
--   currency varchar: The currency, as exported.
--   row_count hugeint: Rows.
--   value decimal(38,2) or null: Sum of the values of the orders, or of a year of the contracts.
with
    stated as (
        select
            'orders' as table_name,
            orders.currency, orders.value
        from imports.orders as orders
            cross join settings
        where orders.ordered_at < settings.as_of_at
            and orders.value <> 0
        union all
        select
            'contracts',
            contracts.currency, contracts.annual_value
        from contracts
        where contracts.annual_value <> 0
    ),
    -- There are few: what follows is not asked for each row.
    summed as (
        select
            stated.table_name, stated.currency,
            count(*) as row_count,
            sum(stated.value) as value
        from stated
        group by stated.table_name, stated.currency
    )
select
    summed.table_name,
    upper(summed.currency) as currency,
    sum(summed.row_count) as row_count,
    sum(summed.value) as value
from summed
    cross join settings
where
    -- Some programs export its name, or its sign: of these it is not known.
    regexp_full_match(summed.currency, '[A-Za-z]{3}')
    and upper(summed.currency) <> settings.currency
group by
    summed.table_name,
    upper(summed.currency)
