-- One row per row of the lists of decisions that holds on the day of the report or cannot be taken: what it did, or why it did nothing.
--   decision_id integer: The decision, see made_decisions.
--   file varchar: The list.
--   line integer: Line in it.
--   what varchar or null: What was decided; null where the row does not say it.
--   customer_id varchar or null: The customer, after merges.
--   name varchar or null: Name of the customer; null where none is named, and of who was erased.
--   other_name varchar or null: Of same_as the name of the customer that it is.
--   on_day date or null: The day that it speaks of; of done_until the last one.
--   decided_on date or null: The day on which it was decided.
--   who varchar or null: Who decided it; null unless privacy.people is names.
--   why varchar or null: Why.
--   fault varchar or null: Why it did nothing; names_nothing where no customer, message or order is so named; null where it took effect.
--   found varchar or null: What stood there instead.
with
    holding as (
        select
            made_decisions.*, decided.message_id, decided_customers.is_named,
            decided_customers.other_customer_id,
            decided_customers.customer_id as told_id,
            coalesce(decided.customer_id, decided_customers.customer_id) as customer_id
        from made_decisions
            left join decided on decided.decision_id = made_decisions.decision_id
            left join decided_customers on decided_customers.decision_id = made_decisions.decision_id
        where made_decisions.fault is not null
            or decided.decision_id is not null
    ),
    known_messages as (
        select messages.message_id
        from messages
            semi join holding on holding.message_id = messages.message_id
    ),
    excluded_addresses as (
        select distinct
            identities.mailbox,
            split_part(identities.mailbox, '@', -1) as domain
        from identities
        where identities.rule = 'not_customer'
    ),
    judged as (
        select
            holding.*, customers.name,
            others.name as other_name,
            crm_customers.name as crm_name,
            case
                when holding.fault is not null then holding.fault
                when holding.what in ('note', 'terms_changed')
                    and coalesce(holding.customer, holding.message, holding.order_id) is null then null
                when holding.what = 'asks_nothing'
                    and holding.message is not null then case
                        when known_messages.message_id is null then 'names_nothing'
                    end
                when holding.what in ('not_a_customer', 'erased') then case
                    when not holding.is_named
                        and not exists (
                            select 1 as found
                            from excluded_addresses
                            where
                                holding.told_id in (excluded_addresses.mailbox, excluded_addresses.domain)
                        ) then 'names_nothing'
                end
                when holding.what = 'same_as' then case
                    when others.customer_id is null
                        or surviving_customers.customer_id is null then 'names_nothing'
                end
                when customers.customer_id is null then 'names_nothing'
            end as final_fault
        from holding
            left join customers on customers.customer_id = holding.customer_id
            left join crm_customers on crm_customers.customer_id = holding.customer_id
            left join known_messages on known_messages.message_id = holding.message_id
            left join surviving_customers on surviving_customers.customer_id = holding.told_id
            left join customers as others on others.customer_id = surviving_customers.surviving_id
                and holding.what = 'same_as'
    )
select
    judged.decision_id, judged.file, judged.line, judged.what,
    case when judged.what is distinct from 'erased' then judged.customer_id end as customer_id,
    case
        when judged.what = 'same_as' then coalesce(judged.told_id, judged.customer)
        when judged.what is distinct from 'erased'
            then coalesce(judged.name, judged.crm_name, judged.customer_id, judged.customer)
    end as name,
    judged.other_name, judged.on_day, judged.decided_on,
    case when settings.people_shown = 'names' then judged.who end as who,
    case when judged.what is distinct from 'erased' then judged.why end as why,
    judged.final_fault as fault,
    case
        when judged.final_fault = 'names_nothing'
            and judged.what is distinct from 'erased'
            then coalesce(judged.customer, judged.message, judged.order_id)
        else judged.found
    end as found
from judged
    cross join settings
order by judged.decision_id
