-- One row per rule by which mails got their time: how many, and how many whose Date header says something else.
--   rule varchar: received, received_before_import, date, date_without_zone or export, see imports.messages; answer (moved after its question), after_as_of (not seen in this report) or set_aside (no usable date).
--   message_count bigint: Mails, copies included.
--   differing_count bigint: Mails whose Date header is more than a day from it.
with
    times as (
        select
            case
                when coalesce(imported_mails.sent_at, messages.sent_at) >= settings.as_of_at then 'after_as_of'
                when imported_mails.sent_at is not null then 'date'
                else coalesce(messages.sent_at_rule, 'export')
            end as rule,
            imported_mails.sent_at is null
                and abs(epoch(messages.sent_at) - epoch(messages.dated_at)) > 86400 as is_differing
        from imports.messages as messages
            left join imported_mails on imported_mails.message_row = messages.rowid
            cross join settings
        where messages.sent_at is not null
        union all
        select
            'answer' as rule,
            false as is_differing
        from messages
        where messages.sent_at_rule = 'answer'
        union all
        select
            'set_aside' as rule,
            false as is_differing
        from imports.quarantine as quarantine
            cross join unnest(quarantine.reasons) as listed (told)
        where quarantine.table_name = 'messages'
            and (listed.told.code = 'no_date' or listed.told.column_name = 'Date')
    )
select
    times.rule,
    count(*) as message_count,
    count(*) filter (where times.is_differing) as differing_count
from times
group by times.rule
order by message_count desc, times.rule
