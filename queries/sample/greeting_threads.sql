-- One row per conversation that we began with a generated customer of ours, without being asked.
with
    -- Chance decides first, as most quarters pass without a greeting.
    quarters as (
        select
            profiles.customer_number * 1000 + 200 + quarters.quarter_index as thread_number,
            profiles.customer_number,
            profiles.manager_number as person_number,
            profiles.first_term_on,
            timestamp '2008-01-07' + to_months(cast(3 * quarters.quarter_index as integer)) as quarter_at
        from profiles
            cross join generate_series(0, 19) as quarters (quarter_index)
        where draw(thread_number, 'greets') < 0.09
    ),
    beginnings as (
        select
            quarters.*,
            office_time(
                after_minutes(
                    quarters.quarter_at,
                    1440 * 85 * draw(quarters.thread_number, 'day') + 500 + 500 * draw(quarters.thread_number, 'hour')
                )
            ) as began_at
        from quarters
    ),
    starts as (
        select
            beginnings.*,
            if(
                draw(thread_number, 'reply') < 0.7,
                within_day(
                    after_minutes(began_at, at_share(draw(thread_number, 'reply at'), [20, 200, 1300, 3000, 7000])),
                    7,
                    21
                ),
                null
            ) as replied_at,
            pick(thread_number, 'reply kind', ['visit yes', 'visit yes', 'visit no', 'thanks']) as reply_purpose
        from beginnings
            left join departures on departures.customer_number = beginnings.customer_number
        where began_at > first_term_on
            and (departures.left_on is null or began_at + to_days(120) < departures.left_on)
    )
select
    thread_number, customer_number, person_number,
    [
        {purpose: 'visit', is_ours: true, sent_at: began_at, is_detached: false},
        {purpose: reply_purpose, is_ours: false, sent_at: replied_at, is_detached: false},
        {
            purpose: if(reply_purpose = 'visit yes', 'visit confirm', 'visit pity'),
            is_ours: true,
            sent_at: if(
                reply_purpose <> 'thanks'
                    and draw(thread_number, 'confirms') < 0.96,
                office_time(
                    after_minutes(replied_at, at_share(draw(thread_number, 'confirm'), [15, 100, 500, 1500, 4000]))
                ),
                null
            ),
            is_detached: false
        }
    ] as steps
from starts
