-- One row per source whose rows have a day: how far it covers, and whether it has ended.
--   table_name varchar: The canonical table.
--   source_name varchar: The mailbox or layout, see source_days.
--   first_on date: Day of its first row.
--   last_on date: Day of its last row, after as_of too.
--   covered_until_on date or null: Its last day, and as many more as are usual for it, see source_spans, or as `freshness` in regulars.yaml allows; null where nothing tells.
--   ended_on date or null: Day after which no row is missed; null while it goes on.
--   ended_rule varchar (owner, setting, successor, before) or null: Why: its owner left, regulars.yaml says so, another one of its table goes on from there, or it ended before the months of the report while another one goes on.
--   bears_figures boolean: False for a mailbox without a mail by a human: no question stands in it.
with
    mails as (
        select
            mailboxes.source_name,
            bool_or(mailboxes.owner_address is not null) as has_owner,
            bool_or(mailboxes.has_people) as has_people,
            max(people.until_on) as until_on
        from mailboxes
            left join people on people.email = mailboxes.owner_address
        group by mailboxes.source_name
    ),
    -- Every name by which regulars.yaml may mean a source: its table, its own, and its files.
    names as (
        select
            source_spans.table_name, source_spans.source_name,
            unnest([source_spans.table_name, source_spans.source_name]) as name
        from source_spans
        union
        select
            'messages' as table_name,
            mailboxes.source_name,
            mailboxes.mailbox as name
        from mailboxes
        union
        select
            files.table_name,
            files.source as source_name,
            files.path as name
        from imports.files as files
        where files.table_name <> 'messages'
    ),
    limits as (
        select
            names.table_name, names.source_name,
            max(freshness_limits.max_days) as max_days,
            bool_or(freshness_limits.has_ended) as has_ended
        from names
            inner join freshness_limits on '/'
                || names.name like '%/'
                || replace(freshness_limits.name, '*', '%')
        group by names.table_name, names.source_name
    ),
    covered as (
        select
            source_spans.table_name, source_spans.source_name, source_spans.first_on, source_spans.last_on,
            source_spans.last_on
                + try_cast(coalesce(limits.max_days, source_spans.usual_gap_days) as integer) as covered_until_on,
            coalesce(limits.has_ended, false) as has_ended,
            coalesce(mails.has_owner, false) as has_owner,
            coalesce(mails.has_people, true) as bears_figures,
            mails.until_on
        from source_spans
            left join limits on limits.table_name = source_spans.table_name
                and limits.source_name = source_spans.source_name
            left join mails on source_spans.table_name = 'messages'
                and mails.source_name = source_spans.source_name
    ),
    -- What goes on where another one ends: the next year's file, or the tool that took its place.
    others as (
        select
            covered.table_name, covered.source_name,
            bool_or(
                later.first_on between covered.last_on - 31 and covered.last_on + 31
                    and not covered.has_owner
            ) as has_successor,
            bool_or(
                covered.covered_until_on < settings.period_start_on - interval 12 month
                    and later.covered_until_on >= settings.as_of_on
            ) as is_past
        from covered
            cross join settings
            inner join covered as later on later.table_name = covered.table_name
                and later.source_name <> covered.source_name
                and later.source_name not in ('inbound', 'outbound')
                and covered.source_name not in ('inbound', 'outbound')
                and later.last_on > covered.covered_until_on
                and later.bears_figures
        group by covered.table_name, covered.source_name
    ),
    judged as (
        select
            covered.*,
            case
                when covered.has_ended then 'setting'
                when covered.until_on <= settings.as_of_on then 'owner'
                when others.has_successor then 'successor'
                when others.is_past then 'before'
            end as ended_rule
        from covered
            cross join settings
            left join others on others.table_name = covered.table_name
                and others.source_name = covered.source_name
    )
select
    judged.table_name, judged.source_name, judged.first_on, judged.last_on, judged.covered_until_on,
    case judged.ended_rule
        when 'owner' then greatest(judged.until_on, judged.last_on)
        when judged.ended_rule then judged.last_on
    end as ended_on,
    judged.ended_rule, judged.bears_figures
from judged
