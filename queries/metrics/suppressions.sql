-- One row per reason for which a mass mailing of the twelve months to as_of should have been held back, and what was sent all the same.
--   reason varchar: open_wait (we owed an answer), promising_reply (we owed it to one who had left and replied yes or conditionally), objection (the customer had objected or unsubscribed), refusal (a win-back mailing to one who was lost after our refusal).
--   reason_number integer: 1 to 4, in that order.
--   is_known boolean: False for promising_reply where no text is read: what a reply says is not known; for refusal where none was ever recorded, or of no mailing the kind.
--   mailing_count bigint: Mass mailings (campaigns, see mixed_messages_by_month) sent to such customers all the same.
--   total_mailing_count bigint: All mass mailings to customers.
--   customer_count bigint: Customers who got them (numerator).
--   sure_customer_count bigint: Those of them to whom we surely owed an answer, see waits.certainty.
--   total_count bigint: Customers who got any mass mailing (denominator).
--   customer_share double or null: customer_count out of total_count; null of none.
--   customer_share_low double or null: Lower end of its 95 % interval (Wilson).
--   customer_share_high double or null: Upper end.
with
    reasons as (
        select reasons.*
        from
            (
                values
                    ('open_wait', 1),
                    ('promising_reply', 2),
                    ('objection', 3),
                    ('refusal', 4)
            ) as reasons (reason, reason_number)
    ),
    recent as (
        select
            sends.customer_id, sends.address_key, sends.sent_at, sends.sent_on,
            mailing_of(sends.campaign_id, sends.sent_on) as mailing
        from sends
            cross join settings
        where sends.customer_id is not null
            and sends.sent_on > settings.as_of_on - interval 1 year
    ),
    objections as (
        select
            activities.customer_id,
            null as address_key,
            activities.occurred_at as objected_at
        from activities
        where activities.kind = 'objection'
        union all
        select
            sends.customer_id, sends.address_key,
            min(sends.unsubscribed_at)
        from sends
        where sends.unsubscribed_at is not null
        group by sends.customer_id, sends.address_key
    ),
    mixed as (
        select
            mixed_messages.customer_id, mixed_messages.wait_id, mixed_messages.sent_on, mixed_messages.is_sure,
            mailing_of(mixed_messages.campaign_id, mixed_messages.sent_on) as mailing
        from mixed_messages
            cross join settings
        where mixed_messages.sent_on > settings.as_of_on - interval 1 year
    ),
    held as (
        select
            'open_wait' as reason,
            mixed.customer_id, mixed.mailing, mixed.is_sure
        from mixed
        union all
        select
            'promising_reply',
            mixed.customer_id, mixed.mailing, true
        from mixed
            inner join waits on waits.wait_id = mixed.wait_id
            inner join losses on losses.customer_id = mixed.customer_id
                and losses.lost_on < mixed.sent_on
                and coalesce(losses.returned_on > mixed.sent_on, true)
        where waits.reply_kind in ('yes', 'conditional')
        union all
        select
            'objection',
            recent.customer_id, recent.mailing, true
        from recent
            inner join objections on objections.customer_id = recent.customer_id
                and objections.objected_at < recent.sent_at
                and coalesce(objections.address_key = recent.address_key, true)
        union all
        select
            'refusal',
            attempts.customer_id,
            mailing_of(sends.campaign_id, sends.sent_on),
            true
        from attempts
            inner join sends on sends.send_id = attempts.attempt_id
            cross join settings
        where attempts.kind = 'win-back'
            and attempts.days_since_refusal >= 0
            and attempts.attempted_on > settings.as_of_on - interval 1 year
    ),
    counted as (
        select
            reasons.reason, reasons.reason_number,
            case reasons.reason
                when 'promising_reply' then (select settings.reads_bodies from settings)
                when 'refusal' then exists (select 1 as found from activities where activities.kind = 'refusal')
                    and exists (select 1 as found from sends where sends.kind <> 'mailing')
                else true
            end as is_known,
            count(distinct held.mailing) as mailing_count,
            (select count(distinct recent.mailing) from recent) as total_mailing_count,
            count(distinct held.customer_id) as customer_count,
            count(distinct held.customer_id) filter (where held.is_sure) as sure_customer_count,
            (select count(distinct recent.customer_id) from recent) as total_count
        from reasons
            left join held on held.reason = reasons.reason
        group by reasons.reason, reasons.reason_number
    )
select
    counted.*,
    share_of(counted.customer_count, counted.total_count) as customer_share,
    wilson_low(counted.customer_count, counted.total_count) as customer_share_low,
    wilson_high(counted.customer_count, counted.total_count) as customer_share_high
from counted
order by counted.reason_number
