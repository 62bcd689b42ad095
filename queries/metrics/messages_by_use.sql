-- One row per use that the model makes of messages; together they are all that are seen.
--   use varchar: question (a human message of a customer's), answer (ours to a customer), then what takes no part: internal, nobody (of or to addresses that belong to no customer), auto_reply, auto_generated, bulk, bounce, receipt, calendar.
--   message_count bigint: Messages, calls, meetings, letters and tickets included; copies are not.
--   total_count hugeint: All of them.
select
    case
        when messages.direction = 'internal' then 'internal'
        when messages.kind <> 'human' then messages.kind
        when dealt_with.message_id is null then 'nobody'
        when messages.direction = 'inbound' then 'question'
        else 'answer'
    end as use,
    count(*) as message_count,
    sum(message_count) over () as total_count
from messages
    left join (
        select distinct correspondence.message_id
        from correspondence
    ) as dealt_with on dealt_with.message_id = messages.message_id
group by use
order by
    use not in ('question', 'answer'),
    message_count desc, use
