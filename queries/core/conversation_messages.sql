-- One row per message: the conversation it belongs to, and by which rule.
-- view: messages know what stands at the top, and few conversations go on with another.
--   message_id bigint: The message.
--   conversation_id bigint: The key of what stands at its top: thread: and the mail system's own number of it, else a Message-ID, whether we have that mail or not.
--   rule varchar: thread (the mail system says so), references, subject, or single.
select
    messages.message_id,
    coalesce(continued_conversations.conversation_id, messages.top_id) as conversation_id,
    case
        when messages.is_threaded then 'thread'
        when messages.top_id <> messages.message_id
            or message_loops.loop_id is not null then 'references'
        when continued_conversations.conversation_id is not null then 'subject'
        else 'single'
    end as rule
from messages
    left join continued_conversations on continued_conversations.top_id = messages.top_id
    left join message_loops on message_loops.message_id = messages.message_id
