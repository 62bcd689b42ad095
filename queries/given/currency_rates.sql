-- One row per currency and days: what one unit of it is worth in the report's currency.
--   currency varchar: ISO 4217 code.
--   from_on date: First day on which the rate counts.
--   until_on date: Last day.
--   worth double: Units of the report's currency for one of that currency.
with
    quoted as (
        select
            unnest(
                from_json(
                    $rows,
                    '[{"base": "VARCHAR", "currency": "VARCHAR", "from_on": "DATE", "until_on": "DATE", "rate": "DOUBLE"}]'
                ),
                recursive := true
            )
    ),
    -- What is quoted for one unit of a third currency: its own rate is 1, and the report's is among the others.
    report_rates as (
        select quoted.base, quoted.from_on, quoted.rate
        from quoted
            inner join settings on settings.currency = quoted.currency
        where quoted.base is not null
    )
select
    quoted.currency, quoted.from_on, quoted.until_on,
    1 / quoted.rate as worth
from quoted
    cross join settings
where quoted.base is null
    or quoted.base = settings.currency
union all
select
    quoted.currency, quoted.from_on, quoted.until_on,
    report_rates.rate / quoted.rate as worth
from quoted
    inner join report_rates on report_rates.base = quoted.base
        and report_rates.from_on = quoted.from_on
    cross join settings
where quoted.currency <> settings.currency
union all
select
    quoted.base as currency,
    quoted.from_on, quoted.until_on,
    quoted.rate as worth
from quoted
    inner join settings on settings.currency = quoted.currency
where quoted.base is not null
