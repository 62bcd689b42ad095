-- One row per customer who waits for our answer at as_of, bare thank-yous aside.
--   customer_id varchar: The customer.
--   is_sure boolean: True if one of the open waits is sure, see waits.certainty; else the last word may be a bare thank-you whose text was not read.
--   wait_id bigint: The oldest open wait, of those that are sure if any is: the message of this number asked first.
--   opened_at timestamp: When that was, UTC.
--   opened_on date: Its local day.
--   days_waited bigint: Days from that day to as_of.
--   wait_count bigint: Open waits.
--   message_count hugeint: Messages in them, nudges included.
--   reply_kind varchar or null: yes, conditional, no or unclear: how the oldest open question reads as a reply; null where bodies are not read.
--   mass_count bigint: Mass mailings that we sent to the customer since the oldest open question, to whatever number of addresses.
--   win_back_count bigint or null: Win-back mailings among them; null where the kind of one is not known.
with
    waiting as (
        select
            open_waits.customer_id,
            open_waits.certainty is not distinct from 'sure' as is_sure,
            open_waits.wait_id, open_waits.opened_at, open_waits.reply_kind,
            count(*) over customer as wait_count,
            sum(open_waits.message_count) over customer as message_count
        from open_waits
        window
            customer as (partition by open_waits.customer_id)
        qualify
            row_number() over (
                partition by open_waits.customer_id
                order by
                    open_waits.certainty is distinct from 'sure',
                    open_waits.opened_at, open_waits.wait_id
            ) = 1
    ),
    mailings as (
        select
            customer_mailings.customer_id,
            count(*) as mass_count,
            case
                when bool_and(customer_mailings.kind <> 'mailing')
                    then count(*) filter (customer_mailings.kind = 'win-back')
            end as win_back_count
        from customer_mailings
            inner join waiting on waiting.customer_id = customer_mailings.customer_id
                and customer_mailings.sent_at >= waiting.opened_at
        group by customer_mailings.customer_id
    )
select
    waiting.customer_id, waiting.is_sure, waiting.wait_id, waiting.opened_at,
    cast(local_time(waiting.opened_at) as date) as opened_on,
    settings.as_of_on - cast(local_time(waiting.opened_at) as date) as days_waited,
    waiting.wait_count, waiting.message_count,
    cast(waiting.reply_kind as varchar) as reply_kind,
    coalesce(mailings.mass_count, 0) as mass_count,
    case when mailings.customer_id is null then 0 else mailings.win_back_count end as win_back_count
from waiting
    cross join settings
    left join mailings on mailings.customer_id = waiting.customer_id
