-- One row per message of ours, and customer, that came with an offer of the CRM: of the human messages to the customer in conversations that we opened, within three days of the offer and not after its decision, the nearest to it, and of two the earlier.
--   message_id bigint: The message.
--   customer_key bigint: The customer, see customer_keys.
--   decided_at timestamp or null: End of the day on which the last of its offers was decided, UTC; null while one is open.
--   is_theirs boolean: True if one of them was signed, or decided by the customer.
with
    offers as (
        select
            contracts.contract_id, contracts.offered_on, contracts.decided_on,
            key_of(contracts.customer_id) as customer_key,
            contracts.status = 'signed'
                or contracts.decided_by is not distinct from 'customer' as is_theirs
        from contracts
            cross join settings
        where contracts.offered_on > settings.as_of_on - interval 24 month
    ),
    days as (
        select
            offers.contract_id, offers.customer_key, offers.decided_on,
            offers.offered_on + steps.step as spoken_on,
            abs(steps.step) as days_apart
        from offers
            cross join (values (-3), (-2), (-1), (0), (1), (2), (3)) as steps (step)
        where coalesce(offers.offered_on + steps.step <= offers.decided_on, true)
    ),
    -- Materialized, so that only conversations of these messages are looked at.
    near as materialized (
        select
            days.contract_id, days.days_apart, days.customer_key, correspondence.conversation_id,
            correspondence.message_id, correspondence.sent_at
        from days
            inner join correspondence on correspondence.customer_key = days.customer_key
                and correspondence.sent_on = days.spoken_on
        where correspondence.kind = 'human'
            and correspondence.direction = 'outbound'
            and correspondence.is_first
            and coalesce(correspondence.channel not in ('call', 'meeting'), true)
    ),
    carried as (
        select near.contract_id, near.message_id
        from near
            inner join conversation_firsts on conversation_firsts.customer_key = near.customer_key
                and conversation_firsts.conversation_id = near.conversation_id
        where coalesce(conversation_firsts.theirs_at > conversation_firsts.ours_at, true)
        qualify
            row_number() over (
                partition by near.contract_id
                order by near.days_apart, near.sent_at, near.message_id
            ) = 1
    )
select
    carried.message_id, offers.customer_key,
    case
        when count(offers.decided_on) = count(*)
            then utc_time(cast(max(offers.decided_on) + 1 as timestamp))
    end as decided_at,
    bool_or(offers.is_theirs) as is_theirs
from carried
    inner join offers on offers.contract_id = carried.contract_id
group by carried.message_id, offers.customer_key
