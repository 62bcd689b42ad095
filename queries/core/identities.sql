-- One row per address: whose it is, and by which rule.
--   address: The address, lower case.
--   side: ours or theirs.
--   customer_id: The customer; null for ours and for addresses that belong to no known customer.
--   contact_id: The contact, where the CRM knows the address.
--   person_id: The person of ours, where the CRM knows the address.
--   rule: own, contact, domain, mail_domain, mail_address (no CRM at all: the mail makes the customer) or unmatched.
with
    contact_addresses as (
        select contacts.contact_id, contacts.customer_id, contacts.email as address from contacts where contacts.email <> ''
        union
        select contacts.contact_id, contacts.customer_id, unnest(contacts.other_addresses) as address from contacts
    ),
    addresses as (
        select distinct mail_addresses.address, mail_addresses.domain from mail_addresses
        union
        select contact_addresses.address, split_part(contact_addresses.address, '@', -1) as domain from contact_addresses
        union
        select
            lower(trim(sends.email)) as address,
            split_part(lower(trim(sends.email)), '@', -1) as domain
        from
            imports.sends as sends
            left join campaigns on campaigns.campaign_id = sends.campaign_id
            cross join settings
        where
            coalesce(sends.sent_at, campaigns.sent_at) < settings.as_of_at
            and sends.email <> ''
        union
        select tickets.email as address, split_part(tickets.email, '@', -1) as domain from tickets where tickets.email <> ''
    ),
    known_contacts as (
        select
            contact_addresses.address,
            arg_min(contact_addresses.customer_id, contact_addresses.contact_id) as customer_id,
            arg_min(contact_addresses.contact_id, (contact_addresses.customer_id is null, contact_addresses.contact_id)) as contact_id
        from
            contact_addresses
        group by
            contact_addresses.address
    ),
    known_people as (
        select people.email, min(people.person_id) as person_id from people where people.email <> '' group by people.email
    ),
    judged as (
        select
            addresses.address,
            addresses.domain,
            known_people.person_id,
            known_contacts.contact_id,
            known_contacts.customer_id as contact_customer_id,
            customer_domains.customer_id as domain_customer_id,
            freemail_domains.domain is not null as is_freemail,
            known_people.person_id is not null or own_addresses.name is not null or own_domains.name is not null as is_ours,
            (select count(*) from crm_customers) + (select count(contacts.customer_id) from contacts) > 0 as has_crm
        from
            addresses
            left join known_contacts on known_contacts.address = addresses.address
            left join known_people on known_people.email = addresses.address
            left join customer_domains on customer_domains.domain = addresses.domain
            left join freemail_domains on freemail_domains.domain = addresses.domain
            left join own_names as own_addresses on own_addresses.name = addresses.address
            left join own_names as own_domains on own_domains.name = addresses.domain
    )
select
    judged.address,
    case when judged.is_ours then 'ours' else 'theirs' end as side,
    case
        when judged.is_ours then null
        when judged.contact_customer_id is not null then judged.contact_customer_id
        when judged.has_crm then judged.domain_customer_id
        when judged.is_freemail then judged.address
        else judged.domain
    end as customer_id,
    case when not judged.is_ours then judged.contact_id end as contact_id,
    judged.person_id,
    case
        when judged.is_ours then 'own'
        when judged.contact_customer_id is not null then 'contact'
        when judged.domain_customer_id is not null then 'domain'
        when judged.has_crm then 'unmatched'
        when judged.is_freemail then 'mail_address'
        else 'mail_domain'
    end as rule
from
    judged
