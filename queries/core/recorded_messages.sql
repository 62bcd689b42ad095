-- One row per message that is no mail: calls, meetings and letters of the CRM, the opening and first answer of tickets, each with its one participant on the customer's side.
--   message_id bigint: Number of the message: the key of its name.
--   name varchar: activity:<number>, ticket:<number> or ticket:<number>:answer.
--   channel varchar: ticket, or one of event_kinds that is a message.
--   sent_at timestamp: When, UTC. Where only the day is known, its end if it answers (whatever of ours, calls and meetings), else its begin.
--   is_day_only boolean: True if only the day of a call, meeting or letter is known.
--   direction varchar: inbound where the customer acted, else outbound.
--   subject varchar or null: Subject.
--   person_key bigint or null: Who of ours, if known, see people.
--   is_threaded boolean: True for a ticket.
--   file_id integer or null: The file it came from.
--   line bigint or null: Line of that file.
--   customer_id varchar: The customer, if known.
--   customer_key bigint: The key of its number, see customer_keys.
--   contact_key bigint or null: The key of the contact, else of the mailbox; null where only the customer is known.
with
    recorded as (
        select
            'activity:' || activities.activity_id as name,
            activities.kind as channel,
            case
                when activities.is_day_only
                    and (
                        activities.direction is distinct from 'inbound'
                        or activities.kind in ('call', 'meeting')
                    ) then end_of_day(activities.occurred_at)
                else activities.occurred_at
            end as sent_at,
            activities.is_day_only,
            coalesce(activities.direction, 'outbound') as direction,
            activities.subject,
            key_of(activities.person_id) as person_key,
            activities.file_id, activities.line, activities.customer_id,
            key_of(activities.contact_id) as contact_key
        from activities
            inner join event_kinds on event_kinds.what = activities.kind
        where event_kinds.is_message
        union all by name
        select
            'ticket:' || tickets.ticket_id || steps.suffix as name,
            'ticket' as channel,
            case
                when steps.direction = 'inbound' then tickets.opened_at
                else tickets.answered_at
            end as sent_at,
            false as is_day_only,
            steps.direction, tickets.subject,
            case when steps.direction = 'outbound' then key_of(tickets.person_id) end as person_key,
            coalesce(tickets.customer_id, identities.customer_id) as customer_id,
            identities.contact_key
        from tickets
            cross join (values ('', 'inbound'), (':answer', 'outbound')) as steps (suffix, direction)
            left join identities on identities.address = tickets.email
        where steps.direction = 'inbound'
            or tickets.answered_at is not null
    )
select
    key_of(recorded.name) as message_id,
    recorded.*,
    recorded.channel = 'ticket' as is_threaded,
    key_of(recorded.customer_id) as customer_key
from recorded
