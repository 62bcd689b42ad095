-- One row per channel with a promise: whether it was kept for the questions of the twelve months to as_of.
--   channel enum (email, chat, form, letter, call, missed_call, meeting, ticket): email, chat, form, letter, missed_call or ticket.
--   promise_seconds double: Time promised.
--   opened_count bigint: Questions, without courtesies.
--   kept_count bigint: Answered within the promised time (numerator).
--   broken_count bigint: Not answered within it, whatever came later; with those kept the denominator, intervals in rates.
--   keepable_count bigint: Still waiting, and the promised time is not over.
--   settled_count bigint: Ended by the customer within it.
select
    promises.channel,
    promises.promise_seconds,
    count(*) as opened_count,
    count(*) filter (promises.state = 'kept') as kept_count,
    count(*) filter (promises.state = 'broken') as broken_count,
    count(*) filter (promises.state = 'keepable') as keepable_count,
    count(*) filter (promises.state = 'settled') as settled_count
from
    promises
    cross join settings
where
    promises.opened_on > settings.as_of_on - interval 12 month
group by
    promises.channel,
    promises.promise_seconds
order by
    opened_count desc,
    promises.channel
