-- One row per loss (see losses.is_followed) whose customer replied to a personal attempt: the first reply, our answer to it, and the return.
--   customer_id varchar: The customer.
--   loss_number bigint: Which loss of the customer, see losses.
--   replied_on date: Day of the first reply.
--   answer_days bigint or null: Days from it to our answer; null without one by as_of, or where the customer had returned before.
--   ended_days bigint or null: Days from it until nobody waited any more: answered, or settled by the customer; null if still open.
--   return_days bigint or null: Days from the reply to the return; null if not returned.
--   followed_days bigint: Days from the reply to as_of.
--   is_open boolean: True if the customer still waits for the answer, and has not returned.
--   annual_value decimal(18,2): Value of the last year before the loss.
with
    replies as (
        select
            attempts.customer_id, attempts.loss_number, attempts.answer_outcome, attempts.answer_days,
            attempts.replied_at, attempts.returned_on
        from attempts
        where attempts.kind = 'personal'
            and attempts.replied_at is not null
        qualify
            row_number() over (
                partition by attempts.customer_id, attempts.loss_number
                order by attempts.replied_at, attempts.attempt_id
            ) = 1
    ),
    dated as (
        select
            replies.*,
            cast(local_time(replies.replied_at) as date) as replied_on,
            settings.as_of_on
        from replies
            cross join settings
    )
select
    dated.customer_id, dated.loss_number, dated.replied_on,
    case
        when dated.answer_outcome = 'answered'
            and coalesce(dated.answer_days <= dated.returned_on - dated.replied_on, true) then dated.answer_days
    end as answer_days,
    case when dated.answer_outcome <> 'open' then dated.answer_days end as ended_days,
    dated.returned_on - dated.replied_on as return_days,
    dated.as_of_on - dated.replied_on as followed_days,
    dated.answer_outcome = 'open'
        and dated.returned_on is null as is_open,
    losses.annual_value
from dated
    inner join losses on losses.customer_id = dated.customer_id
        and losses.loss_number = dated.loss_number
where losses.is_followed
