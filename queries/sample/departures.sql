-- One row per generated customer who left, after a contract or with the last order: why, and what we tried then.
-- long: one story: who leaves, when, and whether and how it is tried to win them back.
--   left_on: first day without a contract; for those who order, the day their silence became one
--   attempted_at: local time of the first personal win-back attempt; null if nobody tried
--   reply_kind: yes, conditional, no or unclear; null if the customer did not answer
--   returned_on: first day of the new term, or of the orders after; null if the customer stayed away
with
    contract_departures as (
        select
            renewals.customer_number,
            'contract' as basis,
            renewals.started_on as left_on,
            renewals.decided_on,
            pick(
                renewals.customer_number,
                'reason',
                [
                    'refusal',
                    'changed terms',
                    'open wait',
                    'complaint',
                    'manager',
                    'silence',
                    'silence'
                ]
            ) as reason
        from renewals
        where renewals.is_last
    ),
    order_departures as (
        select
            order_rhythms.customer_number,
            'orders' as basis,
            cast(
                order_rhythms.silent_from_on
                    + to_days(cast(greatest(90, 3 * order_rhythms.gap_days) as integer)) as date
            ) as left_on,
            order_rhythms.silent_from_on as decided_on,
            pick(
                order_rhythms.customer_number,
                'order reason',
                ['open wait', 'complaint', 'silence', 'silence']
            ) as reason
        from order_rhythms
            inner join profiles on profiles.customer_number = order_rhythms.customer_number
        where order_rhythms.silent_from_on is not null
            and profiles.basis <> 'both'
    ),
    attempts as (
        select
            departures.*,
            case
                when draw(departures.customer_number, 'attempt') < 0.6 then office_time(
                    after_minutes(
                        cast(departures.left_on as timestamp),
                        540
                            + 1440 * at_share(draw(departures.customer_number, 'late'), [2, 10, 25, 45, 75, 120, 200, 340])
                            + 480 * draw(departures.customer_number, 'hour')
                    )
                )
                -- In autumn 2012 the firm remembers those it lost; the founding story is one of them.
                when departures.left_on between date '2011-01-01' and date '2012-10-01' then office_time(
                    after_minutes(
                        timestamp '2012-10-04 08:30:00',
                        1440 * 52 * draw(departures.customer_number, 'autumn')
                            + 480 * draw(departures.customer_number, 'hour')
                    )
                )
            end as attempted_at
        from
            (select * from contract_departures union all select * from order_departures) as departures
    ),
    replies as (
        select
            attempts.*,
            case
                when draw(attempts.customer_number, 'reply') < 0.7 then within_day(
                    after_minutes(
                        attempts.attempted_at,
                        1440 * at_share(draw(attempts.customer_number, 'reply days'), [0.05, 0.2, 0.8, 1.5, 3, 9])
                    ),
                    7,
                    21
                )
            end as replied_at,
            pick(
                attempts.customer_number,
                'reply kind',
                [
                    'yes',
                    'yes',
                    'yes',
                    'yes',
                    'conditional',
                    'conditional',
                    'conditional',
                    'no',
                    'no',
                    'unclear'
                ]
            ) as reply_kind
        from attempts
    ),
    answers as (
        select
            replies.*,
            case
                when replies.replied_at is not null
                    and draw(replies.customer_number, 'answer') < 0.8 then office_time(
                        after_minutes(
                            replies.replied_at,
                            1440 * at_share(draw(replies.customer_number, 'answer days'), [0.05, 0.1, 0.4, 1, 2.5, 6, 25])
                        )
                    )
            end as answered_at
        from replies
    )
select
    answers.customer_number, answers.basis, answers.left_on, answers.decided_on, answers.reason,
    answers.attempted_at, answers.replied_at,
    if(answers.replied_at is null, null, answers.reply_kind) as reply_kind,
    answers.answered_at,
    case
        when answers.answered_at is not null
            and answers.reply_kind in ('yes', 'conditional') then cast(
                office_time(
                    after_days(answers.answered_at, 2 + 9 * draw(answers.customer_number, 'new offer'))
                ) as date
            )
    end as offered_on,
    case
        when offered_on is not null
            and draw(answers.customer_number, 'return') < 0.85
            then cast(date_trunc('month', offered_on + to_days(10)) + to_months(1) as date)
    end as returned_on
from answers
