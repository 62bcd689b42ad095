-- One row per database: what the queries need from the configuration, and the period of the report.
--   period varchar: What the report is about: a month, or a day within one.
--   period_start_on date: First day of the period.
--   period_end_on date: Last day of the month of the period.
--   as_of_on date: Last day that is seen.
--   as_of_rule varchar (day, month, year, newest_month): Why: that day, month or year was asked for, or it ends the newest complete month.
--   data_end_on date: Last day on which anything that was loaded happened, the days after as_of included.
--   as_of_at timestamp: First instant that is not seen, UTC.
--   period_start_at timestamp: First instant of the period, UTC.
--   period_end_at timestamp: First instant after the month of the period, UTC.
--   first_day_on date: First day of the working calendar: that of the first thing that happened, from 1980 on; nothing planned, no end of a term.
--   currency varchar: Currency of the report: as configured, else that of most orders and contracts, else EUR.
--   promise_seconds double or null: Seconds within which an answer is promised; null without a promise.
--   reads_bodies boolean: True if bodies were read for signals.
with
    instants as (
        select earliest_at(messages.sent_at, messages.sent_at_rule, messages.dated_at) as happened_at
        from imports.messages as messages
        union all
        select activities.occurred_at as happened_at
        from imports.activities as activities
        union all
        select unnest([tickets.opened_at, tickets.answered_at, tickets.closed_at]) as happened_at
        from imports.tickets as tickets
        union all
        select orders.ordered_at as happened_at
        from imports.orders as orders
        union all
        select sends.sent_at as happened_at
        from imports.sends as sends
        union all
        select campaigns.sent_at as happened_at
        from imports.campaigns as campaigns
    ),
    -- What lies after as_of is planned, or not seen.
    first_instants as (
        select cast(min(instants.happened_at) as date) as first_day_on
        from instants
            cross join given_settings
        where instants.happened_at >= timestamp '1980-01-01'
            and instants.happened_at < cast(given_settings.as_of_on + 1 as timestamp)
    ),
    currencies as (
        select
            contracts.currency,
            count(*) as row_count
        from imports.contracts as contracts
        group by contracts.currency
        union all
        select
            orders.currency,
            count(*) as row_count
        from imports.orders as orders
        group by orders.currency
    ),
    usual_currency as (
        select currencies.currency
        from currencies
        where regexp_full_match(currencies.currency, '[A-Z]{3}')
        group by currencies.currency
        order by
            sum(currencies.row_count) desc,
            currencies.currency
        limit
            1
    )
select
    given_settings.*,
    coalesce(
        given_settings.stated_currency,
        (select usual_currency.currency from usual_currency),
        'EUR'
    ) as currency,
    given_settings.promise_hours * 3600 as promise_seconds,
    given_settings.bodies_read = 'signals' as reads_bodies,
    last_day(given_settings.period_start_on) as period_end_on,
    timezone(
        'UTC',
        timezone(given_settings.timezone, cast(given_settings.as_of_on + 1 as timestamp))
    ) as as_of_at,
    timezone(
        'UTC',
        timezone(given_settings.timezone, cast(given_settings.period_start_on as timestamp))
    ) as period_start_at,
    timezone(
        'UTC',
        timezone(given_settings.timezone, cast(last_day(given_settings.period_start_on) + 1 as timestamp))
    ) as period_end_at,
    coalesce(first_instants.first_day_on, date '2000-01-01') as first_day_on
from given_settings
    cross join first_instants
