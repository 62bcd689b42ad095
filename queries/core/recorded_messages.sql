-- One row per message that is no mail: calls, meetings and letters of the CRM, the opening and first answer of tickets, each with its one participant on the customer's side.
--   message_id: The message, see message_names.
--   channel: call, missed_call, meeting, letter or ticket.
--   sent_at: When, UTC.
--   direction: inbound or outbound.
--   kind_rule: activity or ticket: where it is from.
--   subject: Subject.
--   person_id: Who of ours, if known.
--   thread_id: The ticket.
--   file_id: The file it came from.
--   line: Line of that file.
--   role: from where the customer acted, else to.
--   address: Address of the customer's side; null where only the customer is known.
--   customer_id: The customer, if known.
--   contact_id: The contact, if known.
with
    recorded as (
        select
            'activity:' || activities.activity_id as name,
            activities.kind as channel,
            activities.occurred_at as sent_at,
            coalesce(activities.direction, 'outbound') as direction,
            'activity' as kind_rule,
            activities.subject,
            activities.person_id,
            activities.file_id,
            activities.line,
            contacts.email as address,
            activities.customer_id,
            activities.contact_id
        from
            activities
            left join contacts on contacts.contact_id = activities.contact_id
        where
            activities.kind in ('call', 'missed_call', 'meeting', 'letter')
        union all by name
        select
            'ticket:' || tickets.ticket_id || steps.suffix as name,
            'ticket' as channel,
            case when steps.direction = 'inbound' then tickets.opened_at else tickets.answered_at end as sent_at,
            steps.direction,
            'ticket' as kind_rule,
            tickets.subject,
            case when steps.direction = 'outbound' then tickets.person_id end as person_id,
            'ticket:' || tickets.ticket_id as thread_id,
            tickets.email as address,
            coalesce(tickets.customer_id, identities.customer_id) as customer_id,
            identities.contact_id
        from
            tickets
            cross join (values ('', 'inbound'), (':answer', 'outbound')) as steps (suffix, direction)
            left join identities on identities.address = tickets.email
        where
            steps.direction = 'inbound'
            or tickets.answered_at is not null
    )
select
    message_names.message_id,
    recorded.* exclude (name),
    case recorded.direction when 'inbound' then 'from' else 'to' end as role
from
    recorded
    inner join message_names on message_names.name = recorded.name
