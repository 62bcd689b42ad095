-- One row per conversation that by its subject goes on with an earlier one, as its first message is a reply that lost its headers.
--   top_id bigint: What stands at its top, see messages.
--   conversation_id bigint: What stands at the top of the conversation that it goes on with.
with recursive
    links as (
        select
            subject_links.message_id,
            messages.top_id as previous_top_id
        from subject_links
            inner join messages on messages.message_id = subject_links.previous_id
        where messages.top_id <> subject_links.message_id
    ),
    continued as (
        select
            links.message_id,
            links.previous_top_id as conversation_id
        from links
            anti join links as earlier on earlier.message_id = links.previous_top_id
        union all
        select links.message_id, continued.conversation_id
        from continued
            inner join links on links.previous_top_id = continued.message_id
    )
select
    continued.message_id as top_id,
    continued.conversation_id
from continued
