-- One row per mailing, question or leaving of the twelve months to as_of that would have gone another way, had a rule held.
--   rule varchar (mailing_while_owed, answer_in_two_days, call_in_thirty_days): mailing_while_owed (no mass mailing while we owe an answer), answer_in_two_days (an answer by the end of the second working day), call_in_thirty_days (a call or meeting by the thirtieth day after leaving).
--   customer_id varchar: The customer.
--   happened_on date: Day of the mailing; the last day for the answer, or for the call.
--   days bigint or null: Days that the customer had waited by the mailing; days after that last day until our answer, the settlement or as_of; days from leaving to the first call or meeting, null if none came.
--   is_sure boolean: False where the wait is only possible, see waits.certainty.
--   campaign_id varchar or null: Of a mailing, its campaign.
--   address_count bigint or null: Of a mailing, to how many addresses of the customer it went.
with
    held_back as (
        select
            mixed_messages.customer_id, mixed_messages.sent_on, mixed_messages.days_waited,
            mixed_messages.is_sure, mixed_messages.campaign_id,
            count(*) as address_count
        from mixed_messages
            cross join settings
            inner join sends on sends.customer_id = mixed_messages.customer_id
                and sends.sent_on = mixed_messages.sent_on
                and sends.campaign_id is not distinct from mixed_messages.campaign_id
        where mixed_messages.sent_on > settings.as_of_on - interval 1 year
            and sends.bounced_at is null
        group by
            mixed_messages.send_id, mixed_messages.customer_id, mixed_messages.sent_on,
            mixed_messages.days_waited, mixed_messages.is_sure, mixed_messages.campaign_id
    ),
    working_days as (
        select distinct cast(local_time(working_intervals.opens_at) as date) as day
        from working_intervals
    ),
    numbered_days as (
        select
            working_days.day,
            lead(working_days.day) over (order by working_days.day) as next_day,
            lead(working_days.day, 2) over (order by working_days.day) as second_day
        from working_days
    ),
    -- What is asked on a Saturday has until Tuesday.
    answer_days as (
        select
            cast(
                unnest(generate_series(numbered_days.day, numbered_days.next_day - 1, interval 1 day)) as date
            ) as opened_on,
            numbered_days.second_day as due_on
        from numbered_days
    ),
    answered_late as (
        select
            counted_waits.customer_id, answer_days.due_on,
            coalesce(cast(local_time(counted_waits.ended_at) as date), settings.as_of_on)
                - answer_days.due_on as days,
            counted_waits.certainty = 'sure' as is_sure
        from counted_waits
            inner join answer_days on answer_days.opened_on = counted_waits.opened_on
            cross join settings
        where answer_days.due_on > settings.as_of_on - interval 1 year
            and answer_days.due_on <= settings.as_of_on
            and coalesce(cast(local_time(counted_waits.ended_at) as date) > answer_days.due_on, true)
    ),
    called_late as (
        select
            losses.customer_id,
            losses.churned_on + 30 as due_on,
            min(activities.occurred_on) - losses.churned_on as days
        from losses
            cross join settings
            left join activities on activities.customer_id = losses.customer_id
                and activities.kind in ('call', 'meeting')
                and activities.occurred_on > losses.lost_on
                and activities.occurred_on <= coalesce(losses.returned_on, settings.as_of_on)
        where losses.churned_on + 30 > settings.as_of_on - interval 1 year
            and losses.churned_on + 30 <= settings.as_of_on
            and coalesce(losses.returned_on > losses.churned_on + 30, true)
        group by losses.customer_id, losses.loss_number, losses.churned_on
        having coalesce(min(activities.occurred_on) > losses.churned_on + 30, true)
    )
select
    'mailing_while_owed' as rule,
    held_back.customer_id,
    held_back.sent_on as happened_on,
    held_back.days_waited as days,
    held_back.is_sure, held_back.campaign_id, held_back.address_count
from held_back
union all
select
    'answer_in_two_days',
    answered_late.customer_id, answered_late.due_on, answered_late.days, answered_late.is_sure, null,
    null
from answered_late
union all
select
    'call_in_thirty_days',
    called_late.customer_id, called_late.due_on, called_late.days, true, null, null
from called_late
