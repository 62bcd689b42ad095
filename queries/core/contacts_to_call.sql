-- One row per customer with contacts: the contact with whom the last word was, else the first in the CRM.
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
    ranked as (
        select
            contacts.customer_id, contacts.name, contacts.email, contacts.phone,
            row_number() over (
                partition by contacts.customer_id
                order by
                    last_words.last_at desc nulls last,
                    contacts.contact_id
            ) as place
        from contacts
            left join last_words on last_words.contact_key = key_of(contacts.contact_id)
    )
select ranked.customer_id, ranked.name, ranked.email, ranked.phone
from ranked
where ranked.place = 1
