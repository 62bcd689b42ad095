-- One row per decision that holds on the day of the report, with the customer that it is about.
--   decision_id integer: The decision, see made_decisions.
--   what varchar: What was decided.
--   customer_id varchar or null: The customer, after merges; null where the row names none or one that is not known.
--   contact_id varchar or null: The contact who wrote the message that the row names.
--   message_id bigint or null: That message.
--   on_day date or null: The day that it speaks of.
--   why varchar or null: Why.
with
    named as (
        select
            holding_decisions.decision_id, holding_decisions.what, holding_decisions.on_day,
            holding_decisions.why,
            coalesce(
                try_cast(holding_decisions.message as bigint),
                key_of(holding_decisions.message)
            ) as message_id
        from holding_decisions
    ),
    writers as (
        select
            messages.message_key as message_id,
            min(identities.customer_id) as customer_id,
            min(identities.contact_id) as contact_id
        from imports.messages as messages
            semi join named on named.message_id = messages.message_key
            left join mail_writers on mail_writers.message_id = messages.message_key
            inner join identities on identities.address = coalesce(mail_writers.address, messages.from_address)
        group by messages.message_key
        union all
        select
            key_of('ticket:' || tickets.ticket_id) as message_id,
            coalesce(tickets.customer_id, identities.customer_id) as customer_id,
            identities.contact_id
        from tickets
            semi join named on named.message_id = key_of('ticket:' || tickets.ticket_id)
            left join identities on identities.address = tickets.email
    )
select
    named.decision_id, named.what,
    coalesce(
        surviving_customers.surviving_id,
        decided_customers.customer_id,
        writers.customer_id
    ) as customer_id,
    writers.contact_id, named.message_id, named.on_day, named.why
from named
    left join decided_customers on decided_customers.decision_id = named.decision_id
    left join surviving_customers on surviving_customers.customer_id = decided_customers.customer_id
    left join writers on writers.message_id = named.message_id
