-- One row per address: whose it is, and by which rule.
-- long: one decision about an address, whose rules go before one another.
--   address varchar: The address, lower case.
--   mailbox varchar: The mailbox behind it, see addresses: its spellings are one.
--   side varchar: ours or theirs.
--   customer_id varchar or null: The customer; null for ours and for addresses that belong to no known customer.
--   contact_id varchar or null: The contact, where the CRM knows the address.
--   person_key bigint or null: The key of the person of ours, where the CRM knows the address.
--   address_key bigint: The key of the address.
--   customer_key bigint or null: The key of the customer, see customer_keys.
--   contact_key bigint: The key of the contact, else of the mailbox.
--   rule varchar: own, contact, machine (nobody reads it), domain, shared_domain (of several customers), mail_domain, mail_address (no CRM at all: the mail makes the customer), not_customer (people have decided that it is none) or unmatched.
with
    known_contacts as (
        select addresses.mailbox, contact_addresses.customer_id, contact_addresses.contact_id
        from
            (
                select
                    contacts.contact_id, contacts.customer_id,
                    unnest(contacts.addresses) as address
                from contacts
            ) as contact_addresses
            inner join addresses on addresses.address = contact_addresses.address
        qualify
            row_number() over (
                partition by addresses.mailbox
                order by
                    contact_addresses.customer_id is null,
                    contact_addresses.contact_id
            ) = 1
    ),
    known_people as (
        select
            addresses.mailbox,
            key_of(min(people.person_id)) as person_key
        from people
            inner join addresses on addresses.address = people.email
        group by addresses.mailbox
    ),
    own_mailboxes as (
        select distinct addresses.mailbox
        from own_names
            inner join addresses on addresses.address = own_names.name
    ),
    -- A domain and those above it up to the registered one, the nearest first: mail.hansen.example, hansen.example.
    suffixes as (
        select
            domains.domain, domains.registered_domain,
            unnest(range(1, len(domains.labels) - domains.registered_count + 2)) as depth,
            array_to_string(domains.labels[depth:], '.') as suffix
        from
            (
                select
                    *,
                    string_split(mail_domains.domain, '.') as labels,
                    len(
                        string_split(coalesce(mail_domains.registered_domain, mail_domains.domain), '.')
                    ) as registered_count
                from mail_domains
            ) as domains
    ),
    judged_domains as (
        select
            suffixes.domain, suffixes.registered_domain,
            bool_or(own_names.name is not null) as is_ours,
            suffixes.registered_domain is null
                or bool_or(freemail_domains.domain is not null) as is_anybodys,
            arg_min(coalesce(customer_domains.customer_id, ''), suffixes.depth) filter (
                where customer_domains.domain is not null
                    and suffixes.registered_domain is not null
            ) as customer_id
        from suffixes
            left join own_names on own_names.name = suffixes.suffix
            left join freemail_domains on freemail_domains.domain = suffixes.suffix
            left join customer_domains on customer_domains.domain = suffixes.suffix
        group by suffixes.domain, suffixes.registered_domain
    ),
    judged as (
        select
            addresses.address, addresses.mailbox, judged_domains.registered_domain, addresses.is_machine,
            known_people.person_key, known_contacts.contact_id,
            known_contacts.customer_id as contact_customer_id,
            nullif(judged_domains.customer_id, '') as domain_customer_id,
            judged_domains.customer_id = '' as is_shared_domain,
            judged_domains.is_anybodys,
            known_people.person_key is not null
                or own_mailboxes.mailbox is not null
                or judged_domains.is_ours as is_ours,
            (
                select count(*)
                from crm_customers
            ) + (select count(contacts.customer_id) from contacts) > 0 as has_crm
        from addresses
            inner join judged_domains on judged_domains.domain = addresses.domain
            left join known_contacts on known_contacts.mailbox = addresses.mailbox
            left join known_people on known_people.mailbox = addresses.mailbox
            left join own_mailboxes on own_mailboxes.mailbox = addresses.mailbox
    ),
    ruled as (
        select
            judged.*,
            case
                when judged.is_ours then 'own'
                when judged.contact_customer_id is not null then 'contact'
                when judged.is_machine then 'machine'
                when judged.domain_customer_id is not null then 'domain'
                when judged.is_shared_domain then 'shared_domain'
                when judged.has_crm then 'unmatched'
                when judged.is_anybodys then 'mail_address'
                else 'mail_domain'
            end as found_rule,
            case found_rule
                when 'contact' then judged.contact_customer_id
                when 'domain' then judged.domain_customer_id
                when 'mail_address' then judged.mailbox
                when 'mail_domain' then judged.registered_domain
            end as found_customer_id
        from judged
    ),
    merged as (
        select
            ruled.*,
            case
                when excluded_customers.customer_id is null
                    then coalesce(surviving_customers.surviving_id, ruled.found_customer_id)
            end as merged_customer_id,
            case
                when excluded_customers.customer_id is null then ruled.found_rule
                else 'not_customer'
            end as merged_rule
        from ruled
            left join surviving_customers on surviving_customers.customer_id = ruled.found_customer_id
            left join excluded_customers on excluded_customers.customer_id = coalesce(surviving_customers.surviving_id, ruled.found_customer_id)
    )
select
    merged.address, merged.mailbox,
    case when merged.is_ours then 'ours' else 'theirs' end as side,
    merged.merged_rule as rule,
    merged.merged_customer_id as customer_id,
    case when not merged.is_ours then merged.contact_id end as contact_id,
    merged.person_key,
    key_of(merged.address) as address_key,
    key_of(merged.merged_customer_id) as customer_key,
    key_of(
        coalesce(case when not merged.is_ours then merged.contact_id end, merged.mailbox)
    ) as contact_key
from merged
