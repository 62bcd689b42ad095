-- One row per database: the first and the last day of which anything is known, and the newest complete month.
--   first_on date or null: First day; null where nothing has a date.
--   last_on date or null: Last day on which anything happened, a ticket's answer and closing included.
--   newest_month varchar or null: The newest month, `2012-11`, that holds at least a tenth of the median month's rows and is followed by data in the next month, or reaches its own last day.
with
    -- Of whom a server has a mail long after its Date: ours of a mailbox that was moved, or somebody's whose clock is wrong.
    late_senders as (
        select distinct split_part(messages.from_address, '@', -1) as domain
        from imports.messages as messages
        where
            earliest_at(messages.sent_at, messages.sent_at_rule, messages.dated_at) < messages.sent_at
    ),
    -- To ours several others write, to one of theirs we alone.
    own_domains as (
        select addressed.domain
        from
            (
                select
                    split_part(messages.from_address, '@', -1) as writer,
                    split_part(unnest(messages.to_addresses), '@', -1) as domain
                from imports.messages as messages
                where (select count(*) from late_senders) > 0
            ) as addressed
            semi join late_senders on late_senders.domain = addressed.domain
        where addressed.writer <> addressed.domain
        group by addressed.domain
        having count(distinct addressed.writer) > 1
    ),
    instants as (
        select
            case
                when own_domains.domain is null then messages.sent_at
                else earliest_at(messages.sent_at, messages.sent_at_rule, messages.dated_at)
            end as happened_at,
            true as is_row
        from imports.messages as messages
            left join own_domains on own_domains.domain = split_part(messages.from_address, '@', -1)
        union all
        select
            ordered_at as happened_at,
            true as is_row
        from imports.orders
        union all
        select
            occurred_at as happened_at,
            true as is_row
        from imports.activities
        union all
        select
            opened_at as happened_at,
            true as is_row
        from imports.tickets
        union all
        -- What became of a ticket lies days after it.
        select
            unnest([answered_at, closed_at]) as happened_at,
            false as is_row
        from imports.tickets
        union all
        select
            coalesce(sends.sent_at, campaigns.sent_at) as happened_at,
            true as is_row
        from imports.sends as sends
            left join (
                select
                    campaign_id,
                    min(sent_at) as sent_at
                from imports.campaigns
                group by campaign_id
            ) as campaigns on campaigns.campaign_id = sends.campaign_id
    ),
    -- Time zones are asked of each quarter hour, not of each row: since 1973 no clock has been set on another minute than a quarter hour's.
    quarter_hours as (
        select
            if(
                happened_at < timestamp '1973-01-01',
                happened_at,
                make_timestamp(epoch_us(happened_at) - epoch_us(happened_at) % 900_000_000)
            ) as happened_at,
            count(*) filter (where is_row) as row_count
        from instants
        group by all
    ),
    days as (
        select
            cast(timezone($timezone, timezone('UTC', happened_at)) as date) as happened_on,
            row_count
        from quarter_hours
        union all
        select
            unnest([least(offered_on, decided_on, started_on), decided_on]) as happened_on,
            1 as row_count
        from imports.contracts
    ),
    months as (
        select
            cast(date_trunc('month', happened_on) as date) as month,
            sum(row_count) as row_count,
            min(happened_on) as first_on,
            max(happened_on) as last_on
        from days
        where happened_on is not null
        group by all
    ),
    judged as (
        select
            months.*,
            row_count * 10 >= median(nullif(row_count, 0)) over () as is_full,
            lead(month) over (order by month) = month + interval 1 month
                or last_on = last_day(month) as is_complete
        from months
    )
select
    min(first_on) as first_on,
    max(last_on) as last_on,
    strftime(max(month) filter (where is_full and is_complete), '%Y-%m') as newest_month
from judged
