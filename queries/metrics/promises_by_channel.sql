-- One row per channel, segment and contract with a promise: whether it was kept for the questions of the twelve months to as_of; each question counts where its time comes from.
--   promised_by varchar (channel, segment, contract): What the time hangs on.
--   channel enum (email, chat, form, letter, call, missed_call, meeting, ticket) or null: email, chat, form, letter, missed_call or ticket; null of a segment or contract.
--   class_name varchar or null: The segment or product; null of a channel.
--   promise_seconds double: Time promised.
--   opened_count bigint: Questions, without courtesies.
--   kept_count bigint: Answered within the promised time (numerator).
--   broken_count bigint: Not answered within it, whatever came later; with those kept the denominator.
--   keepable_count bigint: Still waiting, and the promised time is not over.
--   settled_count bigint: Ended by the customer within it.
--   kept_share double or null: kept_count out of those kept and broken; null of none.
--   kept_share_low double or null: Lower end of its 95 % interval (Wilson).
--   kept_share_high double or null: Upper end.
with
    counted as (
        select
            promises.promised_by,
            case when promises.promised_by = 'channel' then promises.channel end as channel,
            promises.class_name, promises.promise_seconds,
            count(*) as opened_count,
            count(*) filter (promises.state = 'kept') as kept_count,
            count(*) filter (promises.state = 'broken') as broken_count,
            count(*) filter (promises.state = 'keepable') as keepable_count,
            count(*) filter (promises.state = 'settled') as settled_count
        from promises
            cross join settings
        where promises.opened_on > settings.as_of_on - interval 12 month
        group by all
    )
select
    counted.*,
    share_of(counted.kept_count, counted.kept_count + counted.broken_count) as kept_share,
    wilson_low(counted.kept_count, counted.kept_count + counted.broken_count) as kept_share_low,
    wilson_high(counted.kept_count, counted.kept_count + counted.broken_count) as kept_share_high
from counted
order by counted.promised_by, counted.opened_count desc, counted.channel, counted.class_name
