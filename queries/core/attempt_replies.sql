-- One row per win-back attempt that the customer answered.
--   attempt_id: The attempt.
--   customer_id: The customer.
--   reply_id: First inbound human message after it: in the same conversation, or elsewhere within 30 days, and before our next personal attempt.
--   replied_at: Its time, UTC.
with
    steps as (
        select
            personal_attempts.attempt_id,
            personal_attempts.customer_id,
            personal_attempts.conversation_id,
            personal_attempts.attempted_at,
            lead(personal_attempts.attempted_at) over (
                partition by personal_attempts.customer_id
                order by personal_attempts.attempted_at, personal_attempts.attempt_id
            ) as next_at
        from
            personal_attempts
    ),
    replies as (
        select
            steps.attempt_id,
            steps.customer_id,
            exchanges.message_id,
            exchanges.sent_at
        from
            steps
            inner join exchanges
                on exchanges.customer_id = steps.customer_id
                and exchanges.direction = 'inbound'
                and exchanges.sent_at > steps.attempted_at
                and (
                    exchanges.conversation_id = steps.conversation_id
                    or (
                        exchanges.sent_at <= steps.attempted_at + interval 30 day
                        and exchanges.sent_at < coalesce(steps.next_at, timestamp '9999-12-31')
                    )
                )
        union all
        select
            sends.send_id as attempt_id,
            sends.customer_id,
            exchanges.message_id,
            exchanges.sent_at
        from
            sends
            inner join losses
                on losses.customer_id = sends.customer_id
                and sends.sent_on > losses.lost_on
                and sends.sent_on <= coalesce(losses.returned_on, date '9999-12-31')
            inner join exchanges
                on exchanges.customer_id = sends.customer_id
                and exchanges.direction = 'inbound'
                and exchanges.sent_at > sends.sent_at
                and exchanges.sent_at <= sends.sent_at + interval 30 day
            anti join personal_attempts
                on personal_attempts.customer_id = sends.customer_id
                and personal_attempts.conversation_id = exchanges.conversation_id
    )
select
    replies.attempt_id,
    replies.customer_id,
    arg_min(replies.message_id, (replies.sent_at, replies.message_id)) as reply_id,
    min(replies.sent_at) as replied_at
from
    replies
group by
    replies.attempt_id,
    replies.customer_id
