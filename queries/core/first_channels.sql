-- One row per customer with a contract, an offer or an order: the first thing known of it, and its way: a human message of either side, a mass mailing that arrived, or the business itself.
-- A contract or an offer, of which only the day is known, comes last on its day: somebody had spoken of it.
--   customer_id varchar: The customer.
--   first_on date: Day of the first thing known, in the company's time zone.
--   first_channel varchar (email, call, meeting, letter, ticket, mailing, business): call: a missed one too; ticket: chat and form too; business: an offer, a contract or an order before any word.
with
    firsts as (
        select
            key_of(orders.customer_id) as customer_key,
            orders.customer_id,
            min(orders.ordered_at) as first_at,
            'business' as channel
        from orders
        group by orders.customer_id
        union all by name
        -- The last second of the day.
        select
            key_of(contracts.customer_id) as customer_key,
            contracts.customer_id,
            utc_time(
                cast(
                    min(least(contracts.offered_on, contracts.decided_on, contracts.started_on)) as timestamp
                ) + interval 86399 second
            ) as first_at,
            'business' as channel
        from contracts
        group by contracts.customer_id
        union all by name
        select
            correspondence.customer_key,
            min(correspondence.sent_at) as first_at,
            cast(correspondence.channel as varchar) as channel
        from correspondence
        where correspondence.kind = 'human'
        group by correspondence.customer_key, correspondence.channel
        union all by name
        select
            key_of(customer_mailings.customer_id) as customer_key,
            min(customer_mailings.sent_at) as first_at,
            'mailing' as channel
        from customer_mailings
        where customer_mailings.bounced_at is null
        group by customer_mailings.customer_id
    ),
    placed as (
        select
            firsts.*,
            -- A word at the same instant comes before the business.
            row_number() over (
                partition by firsts.customer_key
                order by
                    firsts.channel is null,
                    firsts.first_at,
                    firsts.channel = 'business',
                    firsts.channel
            ) as place
        from firsts
    ),
    found as (
        select
            max(placed.customer_id) as customer_id,
            min(placed.first_at) as first_at,
            max(placed.channel) filter (where placed.place = 1) as channel
        from placed
        group by placed.customer_key
        having max(placed.customer_id) is not null
    )
select
    found.customer_id,
    cast(local_time(found.first_at) as date) as first_on,
    case
        when found.channel = 'missed_call' then 'call'
        when found.channel in ('chat', 'form') then 'ticket'
        else found.channel
    end as first_channel
from found
