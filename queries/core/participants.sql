-- One row per message and address in it; for calls, meetings and tickets the address may be unknown.
--   message_id: The message, see messages.
--   role: from, to or cc.
--   address: The mailbox, see addresses; null where only the customer is known.
--   side: ours or theirs.
--   customer_id: The customer; null for ours and for unmatched addresses.
--   contact_id: The contact, if known.
--   person_id: The person of ours, if known.
select distinct
    mail_addresses.message_id,
    mail_addresses.role,
    identities.mailbox as address,
    identities.side,
    identities.customer_id,
    identities.contact_id,
    identities.person_id
from
    mail_addresses
    inner join identities on identities.address = mail_addresses.address
union all
select
    'activity:' || activities.activity_id as message_id,
    case when activities.direction = 'inbound' then 'from' else 'to' end as role,
    contacts.email as address,
    'theirs' as side,
    activities.customer_id,
    activities.contact_id,
    null as person_id
from
    activities
    left join contacts on contacts.contact_id = activities.contact_id
where
    activities.kind in ('call', 'missed_call', 'meeting', 'letter')
union all
select
    'ticket:' || tickets.ticket_id || ticket_steps.suffix as message_id,
    ticket_steps.role,
    tickets.email as address,
    'theirs' as side,
    coalesce(tickets.customer_id, identities.customer_id) as customer_id,
    identities.contact_id,
    null as person_id
from
    tickets
    cross join (values ('', 'from'), (':answer', 'to')) as ticket_steps (suffix, role)
    left join identities on identities.address = tickets.email
where
    ticket_steps.role = 'from'
    or tickets.answered_at is not null
