-- One row per customer whom the report names: since when, worth what, waiting since when, and mailed how often meanwhile.
--   customer_id varchar: The customer.
--   name varchar: Name of the customer.
--   anchor varchar: Where the customer's page stands in the report.
--   annual_value decimal(18,2) or null: Last annual value; null if there was none.
--   customer_since_on date or null: First day under contract, or first order.
--   regular_from date or null: Day since which, the last time, the customer was a regular; null if never.
--   is_regular boolean: True for a regular at as_of.
--   is_lost boolean: True for one who is away.
--   term_count bigint: Contract terms in all.
--   term_end_on date or null: Last day of the last one.
--   order_count bigint: Orders in all.
--   opened_on date or null: Day of the oldest open question, of those that are sure if any is; null if none waits.
--   days_waited bigint or null: Days from then to as_of.
--   is_waiting_sure boolean or null: True if that the customer waits is sure; false where the last word may be a bare thank-you; null if none waits.
--   mixed_count bigint: Mass mailings sent while we owed an answer.
--   mixed_sure_count bigint: Those of them sent while a wait was open that is sure.
--   mixed_win_back_count bigint or null: Win-back mailings among them; null where the kind of one is not known.
with
    histories as (
        select
            lifetimes.customer_id,
            max(lifetimes.regular_from) as regular_from,
            sum(lifetimes.term_count) as term_count,
            max(lifetimes.last_on) filter (lifetimes.basis = 'contract') as term_end_on,
            sum(lifetimes.order_count) as order_count
        from lifetimes
        group by lifetimes.customer_id
    ),
    waiting as (
        select
            journey_waits.customer_id,
            bool_or(journey_waits.is_sure) as is_waiting_sure,
            coalesce(
                min(journey_waits.opened_on) filter (where journey_waits.is_sure),
                min(journey_waits.opened_on)
            ) as opened_on,
            coalesce(
                max(journey_waits.days_waited) filter (where journey_waits.is_sure),
                max(journey_waits.days_waited)
            ) as days_waited
        from journey_waits
        where journey_waits.outcome = 'open'
        group by journey_waits.customer_id
    ),
    mailings as (
        select
            mixed_messages.customer_id,
            count(*) as mixed_count,
            count(*) filter (where mixed_messages.is_sure) as mixed_sure_count,
            case
                when bool_and(mixed_messages.kind <> 'mailing')
                    then count(*) filter (mixed_messages.kind = 'win-back')
            end as mixed_win_back_count
        from mixed_messages
        group by mixed_messages.customer_id
    )
select
    named_customers.customer_id, named_customers.name, named_customers.anchor,
    named_customers.annual_value, customer_standings.customer_since_on, histories.regular_from,
    customer_standings.is_regular, customer_standings.is_lost,
    cast(coalesce(histories.term_count, 0) as bigint) as term_count,
    histories.term_end_on,
    cast(coalesce(histories.order_count, 0) as bigint) as order_count,
    waiting.opened_on, waiting.days_waited, waiting.is_waiting_sure,
    coalesce(mailings.mixed_count, 0) as mixed_count,
    coalesce(mailings.mixed_sure_count, 0) as mixed_sure_count,
    case
        when mailings.customer_id is null then 0
        else mailings.mixed_win_back_count
    end as mixed_win_back_count
from named_customers
    inner join customer_standings on customer_standings.customer_id = named_customers.customer_id
    left join histories on histories.customer_id = named_customers.customer_id
    left join waiting on waiting.customer_id = named_customers.customer_id
    left join mailings on mailings.customer_id = named_customers.customer_id
order by
    named_customers.annual_value desc nulls last,
    named_customers.customer_id
