-- One row per wait for which an answer within a time was promised: whether the promise was kept; courtesies left out.
--   wait_id bigint: The wait.
--   opened_month date: First day of the month (local) in which the question came.
--   opened_on date: Its local day.
--   channel enum (email, chat, form, letter, call, missed_call, meeting, ticket): Its channel.
--   promise_seconds double: Time promised for this channel, else for all.
--   state varchar: kept (answered within it), broken (the time was over without an answer, whatever came later), keepable (still waiting, and the time is not over) or settled (ended by the customer within it: neither kept nor broken).
with
    promised as (
        select
            counted_waits.wait_id, counted_waits.opened_month, counted_waits.opened_on, counted_waits.channel,
            counted_waits.outcome,
            coalesce(channel_promises.promise_seconds, settings.promise_seconds) as promise_seconds,
            case
                when settings.promise_in_working_time then counted_waits.working_seconds
                else counted_waits.wait_seconds
            end as elapsed_seconds
        from counted_waits
            cross join settings
            left join channel_promises on channel_promises.channel = counted_waits.channel
    )
select
    promised.wait_id, promised.opened_month, promised.opened_on, promised.channel,
    promised.promise_seconds,
    case
        when promised.elapsed_seconds > promised.promise_seconds then 'broken'
        when promised.outcome = 'answered' then 'kept'
        when promised.outcome = 'settled' then 'settled'
        else 'keepable'
    end as state
from promised
where promised.promise_seconds is not null
