-- One row per source and stretch of days of which it has no rows and should have: nothing that rests on it is known of them.
-- long: one branch for each way in which days are missing.
--   table_name varchar: The canonical table.
--   source_name varchar: The mailbox or layout, see source_days.
--   reason varchar (stale, hole, no_sends, one_sided): stale (it ends too early), hole (none among days of which most have rows, so long that chance leaves it once in a hundred such sources), no_sends (campaigns were sent, of which no mailing is there) or one_sided (ten mails or more by people, all ours or none ours, or 200 or more and not one in twenty is the other side's and no folder of sent mails is there: the others were not loaded).
--   from_on date: First day that is not known.
--   to_on date: Last one; as_of where it goes on.
--   bears_figures boolean: False for a mailbox without a mail by a human.
with
    calendar as (
        select cast(unnest(generate_series(extent.first_on, extent.last_on, interval 1 day)) as date) as day
        from
            (
                select
                    min(data_sources.first_on) as first_on,
                    max(greatest(data_sources.last_on, settings.as_of_on)) as last_on
                from data_sources
                    cross join settings
            ) as extent
    ),
    working_days as (
        select
            calendar.day,
            weekday_of(calendar.day) <= 5
                and closing_days.closed_on is null as is_working,
            count(*) filter (
                where weekday_of(calendar.day) <= 5
                    and closing_days.closed_on is null
            ) over (order by calendar.day) as day_number
        from calendar
            left join closing_days on closing_days.closed_on = calendar.day
    ),
    numbered as (
        select
            source_days.table_name, source_days.source_name, source_days.happened_on, working_days.day_number
        from source_days
            inner join working_days on working_days.day = source_days.happened_on
    ),
    -- Each day with rows, the one before it, and the sixty before and after: how dense they stand around here.
    steps as (
        select
            numbered.table_name, numbered.source_name, numbered.happened_on,
            lag(numbered.happened_on) over followed as before_on,
            numbered.day_number - lag(numbered.day_number) over followed as working_step,
            count(*) over around as near_count,
            last_value(numbered.day_number) over around
                - first_value(numbered.day_number) over around as near_span,
            max(numbered.day_number) over whole - min(numbered.day_number) over whole as whole_span
        from numbered
        window
            followed as (partition by numbered.table_name, numbered.source_name order by numbered.happened_on),
            around as (
                partition by numbered.table_name, numbered.source_name
                order by
                    numbered.happened_on rows between 60 preceding
                        and 60 following
            ),
            whole as (partition by numbered.table_name, numbered.source_name)
    ),
    dense as (
        select
            steps.*,
            steps.near_count / nullif(cast(steps.near_span - steps.working_step + 1 as double), 0) as share
        from steps
        where steps.working_step > 10
    ),
    holes as (
        select
            dense.table_name, dense.source_name,
            'hole' as reason,
            dense.before_on + 1 as from_on,
            dense.happened_on - 1 as to_on
        from dense
        where dense.near_count >= 40
            and dense.share > 0.5
            and dense.whole_span * power(greatest(0, 1 - dense.share), dense.working_step - 1) < 0.01
    ),
    -- A source that ends before a weekend or holiday misses nothing on it.
    ends as (
        select
            data_sources.table_name, data_sources.source_name,
            'stale' as reason,
            min(working_days.day) as from_on,
            least(coalesce(data_sources.ended_on, settings.as_of_on), settings.as_of_on) as to_on
        from data_sources
            cross join settings
            inner join working_days on working_days.day > data_sources.covered_until_on
                and working_days.is_working
                and working_days.day <= least(coalesce(data_sources.ended_on, settings.as_of_on), settings.as_of_on)
        group by
            data_sources.table_name, data_sources.source_name,
            least(coalesce(data_sources.ended_on, settings.as_of_on), settings.as_of_on)
    ),
    -- A list of campaigns tells that mailings are missing, if it is a list of those whose mailings are there.
    announced as (
        select
            campaigns.campaign_id,
            cast(local_time(campaigns.sent_at) as date) as sent_on,
            mailed.source_name,
            count(mailed.campaign_id) over () * 2 > count(*) over () as is_told,
            max(mailed.source_name) over () as sends_name
        from campaigns
            left join (
                select
                    sends.campaign_id,
                    max(coalesce(files.source, files.path)) as source_name
                from imports.sends as sends
                    inner join imports.files as files on files.file_id = sends.file_id
                group by sends.campaign_id
            ) as mailed on mailed.campaign_id = campaigns.campaign_id
        where campaigns.sent_at is not null
    ),
    unsent as (
        select
            'sends' as table_name,
            announced.sends_name as source_name,
            'no_sends' as reason,
            announced.sent_on as from_on,
            announced.sent_on as to_on
        from announced
        where announced.source_name is null
            and announced.is_told
    ),
    sent_folders as (
        select count(*) as folder_count
        from mailboxes
        where mailboxes.is_sent
    ),
    -- Nobody only asks or only answers. A few copies of the other side's are not its mail, unless a folder of sent mails says so.
    one_sided as (
        select
            source_spans.table_name, source_spans.source_name,
            'one_sided' as reason,
            source_spans.first_on as from_on,
            settings.as_of_on as to_on
        from source_spans
            cross join settings
            cross join sent_folders
            left join source_spans as others on others.table_name = source_spans.table_name
                and others.source_name in ('inbound', 'outbound')
                and others.source_name <> source_spans.source_name
        where source_spans.table_name = 'messages'
            and source_spans.source_name in ('inbound', 'outbound')
            and source_spans.row_count >= 10
            and (
                others.source_name is null
                or (
                    source_spans.row_count >= 200
                    and others.row_count * 20 < source_spans.row_count
                    and not (others.source_name = 'outbound' and sent_folders.folder_count > 0)
                )
            )
    ),
    gaps as (
        select *
        from holes
        union all
        select *
        from ends
        union all
        select *
        from one_sided
        union all
        select *
        from unsent
    )
select
    gaps.table_name, gaps.source_name, gaps.reason, gaps.from_on, gaps.to_on, data_sources.bears_figures
from gaps
    cross join settings
    inner join data_sources on data_sources.table_name = gaps.table_name
        and data_sources.source_name = gaps.source_name
where gaps.from_on <= settings.as_of_on
