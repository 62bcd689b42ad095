-- One row per customer: from the CRM, else from contracts and orders, else (no CRM at all) from the mail.
--   customer_id varchar: Number of the customer; without a CRM the mail domain or freemail address.
--   name varchar: Name of the company or person; without a CRM the mail domain or freemail address.
--   kind varchar or null: company or person, if known.
--   origin varchar: crm, orders or mail.
--   country varchar or null: ISO 3166 code.
--   region varchar or null: Region, as the CRM has it.
--   segment varchar or null: Segment or industry, as the CRM has it.
--   owner_person_id varchar or null: Account manager, see people.
--   created_on date or null: Day the customer was entered.
--   is_known boolean: False for an unknown sender: only the mail names them, nobody of ours ever wrote to them, and they never wrote twice in one conversation.
with
    named_elsewhere as (
        select
            contracts.customer_id,
            'orders' as origin
        from contracts
        union all
        select
            orders.customer_id,
            'orders' as origin
        from orders
        union all
        select
            activities.customer_id,
            'orders' as origin
        from activities
        union all
        select
            contacts.customer_id,
            'orders' as origin
        from contacts
        union all
        select
            customer_keys.customer_id,
            'mail' as origin
        from customer_keys
            semi join (
                select correspondence.customer_key
                from correspondence
                where correspondence.kind = 'human'
            ) as written on written.customer_key = customer_keys.customer_key
    ),
    elsewhere as (
        select
            named_elsewhere.customer_id,
            key_of(named_elsewhere.customer_id) as customer_key,
            case when bool_or(named_elsewhere.origin = 'orders') then 'orders' else 'mail' end as origin
        from named_elsewhere
            anti join crm_customers on crm_customers.customer_id = named_elsewhere.customer_id
            anti join excluded_customers on excluded_customers.customer_id = named_elsewhere.customer_id
        where named_elsewhere.customer_id is not null
        group by named_elsewhere.customer_id
    ),
    -- Somebody of ours wrote to them, or they came back to what they had asked.
    correspondents as (
        select exchanged.customer_key
        from
            (
                select
                    correspondence.customer_key, correspondence.conversation_id,
                    bool_or(correspondence.direction = 'outbound') as is_written_to,
                    count(distinct correspondence.message_id) as message_count
                from correspondence
                    semi join elsewhere on elsewhere.customer_key = correspondence.customer_key
                        and elsewhere.origin = 'mail'
                where correspondence.kind = 'human'
                group by correspondence.customer_key, correspondence.conversation_id
            ) as exchanged
        group by exchanged.customer_key
        having bool_or(exchanged.is_written_to)
            or max(exchanged.message_count) > 1
    )
select
    crm_customers.customer_id,
    coalesce(crm_customers.name, crm_customers.customer_id) as name,
    crm_customers.kind,
    'crm' as origin,
    crm_customers.country, crm_customers.region, crm_customers.segment, crm_customers.owner_person_id,
    crm_customers.created_on,
    true as is_known
from crm_customers
    anti join excluded_customers on excluded_customers.customer_id = crm_customers.customer_id
union all by name
select
    elsewhere.customer_id,
    elsewhere.customer_id as name,
    elsewhere.origin,
    elsewhere.origin = 'orders'
        or correspondents.customer_key is not null as is_known
from elsewhere
    left join correspondents on correspondents.customer_key = elsewhere.customer_key
