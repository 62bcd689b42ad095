-- One row per event and customer, as an event log tells it: `regulars export --as xes --of journeys`.
--   case_key bigint: The customer's: a journey is of a customer.
--   customer_key bigint: The key of the customer's number.
--   event_id varchar: The event, its activity first, so that events of an instant are ordered by it; a message to several customers is one event, and is known by its message_id.
--   activity varchar: Kind of the event, one of event_kinds; before it they or we, where a person acts.
--   occurred_at timestamp: When, UTC; noon where only the day is known.
--   day date: The day, in the company's time zone.
--   lane varchar: they, we, mass or contract.
--   title varchar or null: Subject, product or campaign, which may name people of ours; null where subjects are switched off.
--   value decimal(18,2) or null: Annual value of a contract, or value of an order.
--   reference varchar or null: Number of the activity, mailing, contract or order; null for messages.
--   conversation_id bigint or null: The conversation of a message.
--   contract_id varchar or null: The contract.
--   campaign_id varchar or null: The campaign of a mass mailing.
--   person_key bigint or null: Who of ours wrote, called or recorded it, if known.
with
    told as (
        select
            message_events.customer_key,
            message_events.message_id as event_key,
            message_events.occurred_at, message_events.occurred_on, message_events.lane, message_events.what,
            messages.subject as title,
            conversation_messages.conversation_id, messages.person_key
        from message_events
            inner join messages on messages.message_id = message_events.message_id
            inner join conversation_messages on conversation_messages.message_id = message_events.message_id
        union all by name
        select
            key_of(other_events.customer_id) as customer_key,
            key_of(
                concat_ws(
                    ' ',
                    other_events.lane,
                    other_events.what,
                    other_events.customer_id,
                    other_events.occurred_on,
                    other_events.reference
                )
            ) as event_key,
            other_events.occurred_at, other_events.occurred_on, other_events.lane, other_events.what,
            other_events.title, other_events.value, other_events.reference,
            case
                when other_events.lane = 'contract'
                    and other_events.what <> 'order' then other_events.reference
            end as contract_id,
            customer_mailings.campaign_id,
            key_of(activities.person_id) as person_key
        from other_events
            -- What concerns one side alone stands in the key: beside it, DuckDB would compare each row with each.
            left join customer_mailings on customer_mailings.send_id = case
                when other_events.lane = 'mass' then other_events.reference
            end
            left join activities on activities.activity_id = case
                when other_events.lane in ('they', 'we') then other_events.reference
            end
    ),
    named as (
        select
            told.*,
            case
                when told.lane in ('they', 'we') then concat(told.lane, ' ', told.what)
                else told.what
            end as activity
        from told
    )
select
    named.customer_key as case_key,
    named.customer_key,
    concat(named.activity, ':', named.event_key) as event_id,
    named.activity, named.occurred_at,
    named.occurred_on as day,
    named.lane,
    case
        when named.lane in ('they', 'we')
            and not settings.shows_subjects then null
        else named.title
    end as title,
    named.value, named.reference, named.conversation_id, named.contract_id, named.campaign_id,
    named.person_key
from named
    cross join settings
