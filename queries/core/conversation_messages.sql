-- One row per message: the conversation it belongs to, and by which rule.
--   message_id: The message.
--   conversation_id: The key of what stands at its top: thread: and the mail system's own number of it, else a Message-ID, whether we have that mail or not.
--   rule: thread (the mail system says so), references, subject, or single.
with recursive
    tops as (
        select
            messages.message_id,
            coalesce(
                message_roots.root_id,
                message_loops.loop_id,
                messages.message_id
            ) as top_id,
            case
                when messages.is_threaded then 'thread'
                when message_roots.root_id <> messages.message_id or message_loops.loop_id is not null then 'references'
                else 'single'
            end as rule
        from
            messages
            left join message_roots on message_roots.message_id = messages.message_id
            left join message_loops on message_loops.message_id = messages.message_id
    ),
    links as (
        select
            subject_links.message_id,
            tops.top_id as previous_top_id
        from
            subject_links
            inner join tops on tops.message_id = subject_links.previous_id
        where
            tops.top_id <> subject_links.message_id
    ),
    continued as (
        select
            links.message_id,
            links.previous_top_id as top_id
        from
            links
            anti join links as earlier on earlier.message_id = links.previous_top_id
        union all
        select
            links.message_id,
            continued.top_id
        from
            continued
            inner join links on links.previous_top_id = continued.message_id
    )
select
    tops.message_id,
    coalesce(continued.top_id, tops.top_id) as conversation_id,
    case
        when tops.rule <> 'single' then tops.rule
        when continued.top_id is not null then 'subject'
        else 'single'
    end as rule
from
    tops
    left join continued on continued.message_id = tops.top_id
