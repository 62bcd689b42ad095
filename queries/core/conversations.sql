-- One row per conversation.
-- view: only looked at by hand.
--   conversation_id bigint: The conversation.
--   started_at timestamp: Time of its first message, UTC.
--   ended_at timestamp: Time of its last message, UTC.
--   started_by enum (inbound, outbound, internal) or null: Direction of its first human message; null if it has none.
--   message_count bigint: Number of messages of any kind.
--   human_count bigint: Number of human messages.
--   subject varchar or null: Subject of its first message.
select
    conversation_messages.conversation_id,
    min(messages.sent_at) as started_at,
    max(messages.sent_at) as ended_at,
    arg_min(messages.direction, (messages.sent_at, messages.message_id)) filter (
        where messages.kind = 'human'
    ) as started_by,
    count(*) as message_count,
    count(*) filter (where messages.kind = 'human') as human_count,
    arg_min_null(messages.subject, (messages.sent_at, messages.message_id)) as subject
from conversation_messages
    inner join messages on messages.message_id = conversation_messages.message_id
group by conversation_messages.conversation_id
