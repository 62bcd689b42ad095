-- One row per message and address in it; for calls, meetings and tickets the address may be unknown.
-- view: what it reads is small, and most who read it want one role.
--   message_id: The message, see messages.
--   role: from, to or cc; to for a mailbox that stands in both.
--   address: The mailbox, see addresses; null where only the customer is known.
--   side: ours or theirs.
--   customer_id: The customer; null for ours and for unmatched addresses.
--   contact_id: The contact, if known.
--   person_id: The person of ours, if known.
with
    counted as (
        select
            mails.*,
            len(mails.to_addresses) + len(mails.cc_addresses) as recipient_count
        from
            mails
    ),
    recipients as (
        select counted.message_id, 'to' as role, unnest(counted.to_addresses) as address, counted.recipient_count from counted
        union all
        select counted.message_id, 'cc' as role, unnest(counted.cc_addresses) as address, counted.recipient_count from counted
    )
select
    counted.message_id,
    'from' as role,
    identities.mailbox as address,
    identities.side,
    identities.customer_id,
    identities.contact_id,
    identities.person_id
from
    counted
    inner join identities on identities.address = counted.from_address
union all
select
    recipients.message_id,
    recipients.role,
    identities.mailbox as address,
    identities.side,
    identities.customer_id,
    identities.contact_id,
    identities.person_id
from
    recipients
    inner join identities on identities.address = recipients.address
where
    recipients.recipient_count = 1
union all
-- One of several recipients may stand there twice, in two spellings too.
select
    recipients.message_id,
    max(recipients.role) as role,
    identities.mailbox as address,
    identities.side,
    identities.customer_id,
    identities.contact_id,
    identities.person_id
from
    recipients
    inner join identities on identities.address = recipients.address
where
    recipients.recipient_count > 1
group by
    recipients.message_id,
    identities.mailbox,
    identities.side,
    identities.customer_id,
    identities.contact_id,
    identities.person_id
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
