-- One row per database: the first and the last day of which anything is known, and the newest complete month.
--   first_on date or null: First day; null where nothing has a date.
--   last_on date or null: Last day.
--   newest_month varchar or null: The newest month, `2012-11`, that holds at least a tenth of the median month's rows and is followed by data in the next month, or reaches its own last day.
with
    instants as (
        select
            sent_at as happened_at
        from
            imports.messages
        union all
        select
            ordered_at as happened_at
        from
            imports.orders
        union all
        select
            occurred_at as happened_at
        from
            imports.activities
        union all
        select
            opened_at as happened_at
        from
            imports.tickets
        union all
        select
            coalesce(sends.sent_at, campaigns.sent_at) as happened_at
        from
            imports.sends as sends
            left join (
                select
                    campaign_id,
                    min(sent_at) as sent_at
                from
                    imports.campaigns
                group by
                    campaign_id
            ) as campaigns on campaigns.campaign_id = sends.campaign_id
    ),
    days as (
        select
            cast(timezone($timezone, timezone('UTC', happened_at)) as date) as happened_on
        from
            instants
        union all
        select
            least(offered_on, decided_on, started_on) as happened_on
        from
            imports.contracts
        union all
        select
            decided_on as happened_on
        from
            imports.contracts
    ),
    months as (
        select
            cast(date_trunc('month', happened_on) as date) as month,
            count(*) as row_count,
            min(happened_on) as first_on,
            max(happened_on) as last_on
        from
            days
        where
            happened_on is not null
        group by all
    ),
    judged as (
        select
            months.*,
            row_count * 10 >= median(row_count) over () as is_full,
            lead(month) over (order by month) = month + interval 1 month
                or last_on = last_day(month) as is_complete
        from
            months
    )
select
    min(first_on) as first_on,
    max(last_on) as last_on,
    strftime(max(month) filter (where is_full and is_complete), '%Y-%m') as newest_month
from
    judged
