-- One row per reason for which a mass mailing of the twelve months to as_of should have been held back, and what was sent all the same.
--   reason varchar: open_wait (we owed an answer), promising_reply (we owed it to one who had left and replied yes or conditionally), objection (the customer had objected or unsubscribed).
--   reason_number integer: 1 to 3, in that order.
--   send_count bigint: Mailings sent all the same (numerator).
--   sure_count bigint: Those of them where that is sure: we surely owed an answer, see waits.certainty.
--   is_known boolean: False for promising_reply where no text is read: what a reply says is not known.
--   total_count bigint: All mailings to customers (denominator).
--   customer_count bigint: Customers who got them.
--   sure_customer_count bigint: Those of them who surely did.
--   send_share double or null: send_count out of total_count; null of none.
--   send_share_low double or null: Lower end of its 95 % interval (Wilson).
--   send_share_high double or null: Upper end.
with
    reasons as (
        select reasons.*
        from
            (
                values
                    ('open_wait', 1),
                    ('promising_reply', 2),
                    ('objection', 3)
            ) as reasons (reason, reason_number)
    ),
    recent as (
        select sends.send_id, sends.customer_id, sends.address_key, sends.sent_at, sends.sent_on
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
    held as (
        select
            'open_wait' as reason,
            recent.send_id, recent.customer_id, mixed_messages.is_sure
        from recent
            inner join mixed_messages on mixed_messages.send_id = recent.send_id
        union all
        select
            'promising_reply',
            recent.send_id, recent.customer_id, true
        from recent
            inner join mixed_messages on mixed_messages.send_id = recent.send_id
            inner join waits on waits.wait_id = mixed_messages.wait_id
            inner join losses on losses.customer_id = recent.customer_id
                and losses.lost_on < recent.sent_on
                and coalesce(losses.returned_on > recent.sent_on, true)
        where waits.reply_kind in ('yes', 'conditional')
        union all
        select distinct
            'objection',
            recent.send_id, recent.customer_id, true
        from recent
            inner join objections on objections.customer_id = recent.customer_id
                and objections.objected_at < recent.sent_at
                and coalesce(objections.address_key = recent.address_key, true)
    ),
    counted as (
        select
            reasons.reason, reasons.reason_number,
            count(distinct held.send_id) as send_count,
            count(distinct held.send_id) filter (where held.is_sure) as sure_count,
            reasons.reason <> 'promising_reply'
                or (select settings.reads_bodies from settings) as is_known,
            (select count(*) from recent) as total_count,
            count(distinct held.customer_id) as customer_count,
            count(distinct held.customer_id) filter (where held.is_sure) as sure_customer_count
        from reasons
            left join held on held.reason = reasons.reason
        group by reasons.reason, reasons.reason_number
    )
select
    counted.*,
    share_of(counted.send_count, counted.total_count) as send_share,
    wilson_low(counted.send_count, counted.total_count) as send_share_low,
    wilson_high(counted.send_count, counted.total_count) as send_share_high
from counted
order by counted.reason_number
