-- One row per wait for which an answer within a time was promised: whether the promise was kept; courtesies left out.
--   wait_id bigint: The wait.
--   opened_month date: First day of the month (local) in which the question came.
--   opened_on date: Its local day.
--   channel enum (email, chat, form, letter, call, missed_call, meeting, ticket): Its channel.
--   promise_seconds double: Time promised: the shortest of those for its channel, the customer's segment and a contract that ran that day; without any of these that for all.
--   promised_by varchar (channel, segment, contract): What the time hangs on; channel also where it is that for all.
--   class_name varchar or null: The segment or product, as the configuration has it; null by channel.
--   state varchar: kept (answered within it), broken (the time was over without an answer, whatever came later), keepable (still waiting, and the time is not over) or settled (ended by the customer within it: neither kept nor broken).
with
    classes as (
        select
            customers.customer_id, class_promises.promise_seconds, class_promises.kind, class_promises.name,
            date '0001-01-01' as from_on,
            date '9999-12-31' as until_on
        from class_promises
            inner join customers on lower(customers.segment) = lower(class_promises.name)
        where class_promises.kind = 'segment'
        union all
        select
            contracts.customer_id, class_promises.promise_seconds, class_promises.kind, class_promises.name,
            contracts.started_on as from_on,
            coalesce(contracts.ended_on, date '9999-12-31') as until_on
        from class_promises
            inner join contracts on lower(contracts.product) = lower(class_promises.name)
        where class_promises.kind = 'contract'
            and contracts.status = 'signed'
    ),
    class_waits as (
        select
            counted_waits.wait_id, classes.promise_seconds, classes.kind, classes.name,
            row_number() over (
                partition by counted_waits.wait_id
                order by classes.promise_seconds, classes.kind, classes.name
            ) as place
        from classes
            inner join counted_waits on counted_waits.customer_id = classes.customer_id
                and counted_waits.opened_on between classes.from_on and classes.until_on
            left join channel_promises on channel_promises.channel = counted_waits.channel
        where
            classes.promise_seconds <= coalesce(channel_promises.promise_seconds, classes.promise_seconds)
    ),
    promised as (
        select
            counted_waits.wait_id, counted_waits.opened_month, counted_waits.opened_on, counted_waits.channel,
            counted_waits.outcome,
            coalesce(
                class_waits.promise_seconds,
                channel_promises.promise_seconds,
                settings.promise_seconds
            ) as promise_seconds,
            coalesce(class_waits.kind, 'channel') as promised_by,
            class_waits.name as class_name,
            case
                when settings.promise_in_working_time then counted_waits.working_seconds
                else counted_waits.wait_seconds
            end as elapsed_seconds
        from counted_waits
            cross join settings
            left join channel_promises on channel_promises.channel = counted_waits.channel
            left join class_waits on class_waits.wait_id = counted_waits.wait_id
                and class_waits.place = 1
    )
select
    promised.wait_id, promised.opened_month, promised.opened_on, promised.channel,
    promised.promise_seconds, promised.promised_by, promised.class_name,
    case
        when promised.elapsed_seconds > promised.promise_seconds then 'broken'
        when promised.outcome = 'answered' then 'kept'
        when promised.outcome = 'settled' then 'settled'
        else 'keepable'
    end as state
from promised
where promised.promise_seconds is not null
