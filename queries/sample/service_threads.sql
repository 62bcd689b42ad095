-- One row per conversation that a customer began about everyday matters: when each mail of it was sent (local time).
--   answer_by: mail, new mail (another conversation), call or nobody
with
    months as (
        select
            profiles.*,
            profiles.customer_number * 1000 + months.month_index as thread_number,
            cast(date '2008-01-01' + to_months(cast(months.month_index as integer)) as date) as month,
            departures.reason, departures.left_on, departures.returned_on
        from profiles
            cross join generate_series(0, 59) as months (month_index)
            left join departures on departures.customer_number = profiles.customer_number
        where month >= date_trunc('month', profiles.first_term_on)
            and draw(thread_number, 'writes') < if(profiles.basis in ('contract', 'both'), 0.15, 0.09)
            and (
                departures.left_on is null
                or month < departures.left_on - if(departures.reason = 'open wait', 110, 30)
                or month > departures.returned_on
            )
    ),
    questions as (
        select
            months.*,
            within_day(
                after_minutes(
                    cast(month as timestamp),
                    1440 * 27 * draw(thread_number, 'day') + 480 + 720 * draw(thread_number, 'hour')
                ),
                6,
                23
            ) as any_day_at,
            if(draw(thread_number, 'weekend') < 0.1, any_day_at, on_weekday(any_day_at)) as asked_at,
            attention * case year(month)
                when 2012 then 2.2
                when 2011 then 1.15
                else 1
            end * if(month(month) in (7, 8, 12), 1.5, 1) as slowness,
            case
                when draw(thread_number, 'answer by') < if(month < date '2012-01-01', 0.01, 0.035) then 'nobody'
                when draw(thread_number, 'answer by') < 0.085 then 'call'
                when draw(thread_number, 'answer by') < 0.125 then 'new mail'
                else 'mail'
            end as answer_by,
            pick(
                thread_number,
                'topic',
                ['appointment', 'invoice', 'fault', 'enquiry', 'delivery', 'fault']
            ) as topic
        from months
    ),
    answers as (
        select
            questions.*,
            case
                when answer_by <> 'nobody' then office_time(
                    after_minutes(
                        asked_at,
                        slowness * at_share(
                            draw(thread_number, 'wait'),
                            [8, 35, 80, 150, 260, 420, 900, 1600, 3300, 7500, 26000]
                        )
                    )
                )
            end as answered_at,
            within_day(
                after_minutes(asked_at, 1440 * (3 + 4 * draw(thread_number, 'nudge day'))),
                7,
                21
            ) as nudge_at,
            within_day(
                after_minutes(asked_at, 1440 * (9 + 6 * draw(thread_number, 'nudge again'))),
                7,
                21
            ) as second_nudge_at
        from questions
    ),
    thanks as (
        select
            answers.*,
            case
                when draw(thread_number, 'thanks') < 0.3
                    then within_day(after_minutes(answered_at, 20 + 900 * draw(thread_number, 'thanks at')), 7, 21)
            end as thanked_at,
            case
                when draw(thread_number, 'thanks') between 0.3 and 0.42
                    then within_day(after_minutes(answered_at, 60 + 4000 * draw(thread_number, 'again at')), 7, 21)
            end as asked_again_at,
            office_time(
                after_minutes(
                    asked_again_at,
                    slowness * at_share(draw(thread_number, 'second wait'), [5, 40, 120, 300, 1400, 6000])
                )
            ) as answered_again_at
        from answers
    )
select
    thread_number, customer_number, language, topic, asked_at,
    case
        when nudge_at < coalesce(answered_at, nudge_at + to_days(1))
            and draw(thread_number, 'nudges') < 0.6 then nudge_at
    end as nudge_at,
    case
        when second_nudge_at < coalesce(answered_at, second_nudge_at + to_days(1))
            and draw(thread_number, 'nudges') < 0.3 then second_nudge_at
    end as second_nudge_at,
    answer_by, answered_at, thanked_at, asked_again_at, answered_again_at, manager_number
from thanks
