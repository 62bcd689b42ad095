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
            mails.message_id,
            mails.from_address,
            mails.to_addresses,
            mails.cc_addresses,
            len(mails.to_addresses) + len(mails.cc_addresses) as recipient_count
        from
            mails
    ),
    single as (
        select
            counted.message_id,
            case when len(counted.to_addresses) = 1 then 'to' else 'cc' end as role,
            coalesce(counted.to_addresses[1], counted.cc_addresses[1]) as address
        from
            counted
        where
            counted.recipient_count = 1
    ),
    several as (
        select counted.message_id, 'to' as role, unnest(counted.to_addresses) as address
        from counted where counted.recipient_count > 1
        union all
        select counted.message_id, 'cc' as role, unnest(counted.cc_addresses) as address
        from counted where counted.recipient_count > 1
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
    single.message_id,
    single.role,
    identities.mailbox as address,
    identities.side,
    identities.customer_id,
    identities.contact_id,
    identities.person_id
from
    single
    inner join identities on identities.address = single.address
union all
-- One of several recipients may stand there twice, in two spellings too.
select
    several.message_id,
    max(several.role) as role,
    identities.mailbox as address,
    identities.side,
    identities.customer_id,
    identities.contact_id,
    identities.person_id
from
    several
    inner join identities on identities.address = several.address
group by
    several.message_id,
    identities.mailbox,
    identities.side,
    identities.customer_id,
    identities.contact_id,
    identities.person_id
union all
select
    recorded_messages.message_id,
    recorded_messages.role,
    recorded_messages.address,
    'theirs' as side,
    recorded_messages.customer_id,
    recorded_messages.contact_id,
    null as person_id
from
    recorded_messages
