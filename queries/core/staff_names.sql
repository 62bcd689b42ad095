-- One row per name and address of a person of ours that any export gives: what a printed text must not say (src/read/hidden-staff.ts). Shared mailboxes are nobody.
--   name varchar or null: Name as the export has it; null where only the address is known.
--   address varchar or null: Address as the export has it; null where only the name is known.
--   rule varchar (people, owners, senders, shared): people (the CRM's users), owners (named in place of a user's number), senders (of mails of ours, with their display names) or shared (of an address with more than three such names, which may be others').
with
    owners as (
        select contracts.person_id as name
        from contracts
        union
        select activities.person_id as name
        from activities
        union
        select tickets.person_id as name
        from tickets
        union
        select crm_customers.owner_person_id as name
        from crm_customers
    ),
    sent as (
        select distinct
            nullif(messages.from_name, '') as name,
            messages.from_address as address,
            split_part(messages.from_address, '@', -1) as domain
        from imports.messages as messages
            cross join settings
        where
            earliest_at(messages.sent_at, messages.sent_at_rule, messages.dated_at) < settings.as_of_at
    ),
    -- By two joins, as one that compares with either looks at each pair.
    senders as (
        select sent.name, sent.address
        from sent
            semi join own_names on own_names.name = sent.address
        union
        select sent.name, sent.address
        from sent
            semi join own_names on own_names.name = sent.domain
    ),
    -- A form or a list writes under the names of many, customers among them.
    named_senders as (
        select
            senders.name, senders.address,
            count(senders.name) over (partition by senders.address) as name_count
        from senders
    )
select
    people.name,
    people.email as address,
    'people' as rule
from people
where not people.is_mailbox
    and coalesce(people.name, people.email) is not null
union
select
    case when not contains(owners.name, '@') then owners.name end as name,
    case when contains(owners.name, '@') then owners.name end as address,
    'owners' as rule
from owners
where regexp_matches(owners.name, '^\pL[\pL.,'' -]+$')
    or contains(owners.name, '@')
union
select
    case when named_senders.name_count <= 20 then named_senders.name end as name,
    named_senders.address,
    case when named_senders.name_count <= 3 then 'senders' else 'shared' end as rule
from named_senders
    anti join people on people.email = named_senders.address
        and people.is_mailbox
        and named_senders.name = people.name
    anti join contacts on contacts.name = named_senders.name
where named_senders.address <> ''
