-- One row per conversation around the loss of a generated customer: what went before, and what we tried afterwards.
with
    before_leaving as (
        select
            departures.customer_number * 1000 + 900 as thread_number,
            departures.customer_number,
            profiles.manager_number as person_number,
            cast(departures.left_on as timestamp) - to_days(cast(40 + floor(55 * draw(departures.customer_number, 'before')) as integer)) + to_minutes(
                cast(510 + floor(600 * draw(departures.customer_number, 'before hour')) as bigint)
            ) as asked_at,
            [
                {
                    purpose: if(departures.reason = 'complaint', 'complaint', 'fault'),
                    is_ours: false,
                    sent_at: asked_at,
                    is_detached: false
                },
                {
                    purpose: 'nudge',
                    is_ours: false,
                    sent_at: asked_at + to_minutes(6 * 1440 + 77),
                    is_detached: false
                },
                {
                    purpose: 'complaint answer',
                    is_ours: true,
                    sent_at: if(
                        departures.reason = 'complaint',
                        office_time(asked_at + to_minutes(9 * 1440 + 190)),
                        null
                    ),
                    is_detached: false
                }
            ] as steps
        from departures
            inner join profiles on profiles.customer_number = departures.customer_number
        where departures.reason in ('open wait', 'complaint')
    ),
    after_leaving as (
        select
            departures.customer_number * 1000 + 910 as thread_number,
            departures.customer_number,
            if(
                draw(departures.customer_number, 'handover') < 0.35,
                1 + profiles.manager_number % 5,
                profiles.manager_number
            ) as person_number,
            [
                {
                    purpose: 'win back',
                    is_ours: true,
                    sent_at: departures.attempted_at,
                    is_detached: false
                },
                {
                    purpose: 'win back ' || departures.reply_kind,
                    is_ours: false,
                    sent_at: departures.replied_at,
                    is_detached: false
                },
                {
                    purpose: 'win back answer ' || departures.reply_kind,
                    is_ours: true,
                    sent_at: departures.answered_at,
                    is_detached: false
                },
                {
                    purpose: 'win back offer',
                    is_ours: true,
                    sent_at: departures.offered_on + to_minutes(660 + departures.customer_number % 200),
                    is_detached: false
                }
            ] as steps
        from departures
            inner join profiles on profiles.customer_number = departures.customer_number
        where departures.attempted_at is not null
    )
select thread_number, customer_number, person_number, steps
from before_leaving
union all
select thread_number, customer_number, person_number, steps
from after_leaving
