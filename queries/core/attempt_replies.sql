-- One row per win-back attempt that the customer answered; a reply is credited to one attempt only.
--   attempt_id varchar: The attempt.
--   customer_id varchar: The customer.
--   reply_id bigint: First inbound human message credited to it: one in its conversation, else one within settings.attribution_days of the last personal attempt, else of the last mailing.
--   replied_at timestamp: Its time, UTC.
with
    contacted as (
        select
            personal_attempts.attempt_id, personal_attempts.customer_id, personal_attempts.conversation_id,
            personal_attempts.attempted_at,
            true as is_personal
        from personal_attempts
        union all by name
        select
            sends.send_id as attempt_id,
            sends.customer_id,
            sends.sent_at as attempted_at,
            false as is_personal
        from sends
            inner join losses on losses.customer_id = sends.customer_id
                and sends.sent_on > losses.lost_on
                and sends.sent_on <= coalesce(losses.returned_on, date '9999-12-31')
        where sends.bounced_at is null
    ),
    credited as (
        select
            lost_exchanges.customer_id, lost_exchanges.message_id, lost_exchanges.sent_at, contacted.attempt_id
        from lost_exchanges
            cross join settings
            inner join contacted on contacted.customer_id = lost_exchanges.customer_id
                and contacted.attempted_at < lost_exchanges.sent_at
                and (
                    contacted.conversation_id = lost_exchanges.conversation_id
                    or contacted.attempted_at >= lost_exchanges.sent_at - to_days(settings.attribution_days)
                )
        where lost_exchanges.direction = 'inbound'
        qualify
            row_number() over (
                partition by lost_exchanges.customer_id, lost_exchanges.message_id, lost_exchanges.sent_at
                order by
                    contacted.conversation_id is not distinct from lost_exchanges.conversation_id desc,
                    contacted.is_personal desc, contacted.attempted_at desc,
                    -- Of two of one moment the one with the larger key is the later one.
                    key_of(contacted.attempt_id) desc,
                    contacted.attempt_id desc
            ) = 1
    )
select
    credited.attempt_id, credited.customer_id,
    credited.message_id as reply_id,
    credited.sent_at as replied_at
from credited
qualify
    row_number() over (
        partition by credited.attempt_id, credited.customer_id
        order by credited.sent_at, credited.message_id
    ) = 1
