-- One row per customer with contacts: the contact with whom the last word was, else the first in the CRM; of a customer without contacts the address with which it was.
-- view: only named queries ask for it.
--   customer_id varchar: The customer.
--   name varchar or null: Name of the contact.
--   email varchar or null: Mail address.
--   phone varchar or null: Telephone number.
with
    last_words as (
        select
            exchanges.contact_key,
            max(exchanges.sent_at) as last_at
        from exchanges
        group by exchanges.contact_key
    ),
    known as (
        select
            contacts.customer_id, contacts.contact_id, contacts.name, contacts.email, contacts.phone,
            key_of(contacts.contact_id) as contact_key
        from contacts
        union all by name
        select
            identities.customer_id, identities.contact_key,
            min(identities.address) as contact_id,
            min(identities.address) as email
        from identities
            anti join contacts on contacts.customer_id = identities.customer_id
        where identities.side = 'theirs'
            and identities.customer_id is not null
        group by identities.customer_id, identities.contact_key
    ),
    ranked as (
        select
            known.customer_id, known.name, known.email, known.phone,
            row_number() over (
                partition by known.customer_id
                order by
                    last_words.last_at desc nulls last,
                    known.contact_id
            ) as place
        from known
            left join last_words on last_words.contact_key = known.contact_key
    )
select ranked.customer_id, ranked.name, ranked.email, ranked.phone
from ranked
where ranked.place = 1
