-- One row per delay of our answer to a lost customer's first reply: who returned within a year, counted from a day on which the delay was known (attributed is never caused).
-- Nobody is classed by what came later (Anderson, Cain and Gelber 1983): who waits long for an answer must not have returned meanwhile, and would look disloyal for our speed.
--   delay varchar: day, week, month, quarter or year: answered within it, but not within the one before.
--   delay_days integer: Its length.
--   answered_count bigint: Customers answered then, at least 365 days ago, who had not returned before (denominator).
--   answered_returned_count bigint: Of them, returned within 365 days of the answer (numerator).
--   waiting_count bigint: Customers who still waited when it was over, at least 365 days ago, and had not returned (denominator).
--   waiting_returned_count bigint: Of them, returned within 365 days from then on (numerator).
--   answered_returned_share double or null: answered_returned_count out of answered_count; null of none.
--   answered_returned_share_low double or null: Lower end of its 95 % interval (Wilson).
--   answered_returned_share_high double or null: Upper end.
--   waiting_returned_share double or null: waiting_returned_count out of waiting_count; null of none.
--   waiting_returned_share_low double or null: Lower end of its 95 % interval (Wilson).
--   waiting_returned_share_high double or null: Upper end.
with
    delays as (
        select delays.*
        from
            (
                values
                    ('day', -1, 1),
                    ('week', 1, 7),
                    ('month', 7, 30),
                    ('quarter', 30, 90),
                    ('year', 90, 365)
            ) as delays (delay, days_before, delay_days)
    ),
    counted as (
        select
            delays.delay, delays.delay_days,
            count(*) filter (
                first_replies.answer_days > delays.days_before
                and first_replies.answer_days <= delays.delay_days
                and first_replies.followed_days >= first_replies.answer_days + 365
            ) as answered_count,
            count(*) filter (
                first_replies.answer_days > delays.days_before
                and first_replies.answer_days <= delays.delay_days
                and first_replies.followed_days >= first_replies.answer_days + 365
                and first_replies.return_days <= first_replies.answer_days + 365
            ) as answered_returned_count,
            count(*) filter (
                coalesce(first_replies.ended_days > delays.delay_days, true)
                and coalesce(first_replies.return_days > delays.delay_days, true)
                and first_replies.followed_days >= delays.delay_days + 365
            ) as waiting_count,
            count(*) filter (
                coalesce(first_replies.ended_days > delays.delay_days, true)
                and first_replies.return_days > delays.delay_days
                and first_replies.return_days <= delays.delay_days + 365
                and first_replies.followed_days >= delays.delay_days + 365
            ) as waiting_returned_count
        from delays
            left join first_replies on true
        group by delays.delay, delays.delay_days
    )
select
    counted.*,
    share_of(counted.answered_returned_count, counted.answered_count) as answered_returned_share,
    wilson_low(counted.answered_returned_count, counted.answered_count) as answered_returned_share_low,
    wilson_high(counted.answered_returned_count, counted.answered_count) as answered_returned_share_high,
    share_of(counted.waiting_returned_count, counted.waiting_count) as waiting_returned_share,
    wilson_low(counted.waiting_returned_count, counted.waiting_count) as waiting_returned_share_low,
    wilson_high(counted.waiting_returned_count, counted.waiting_count) as waiting_returned_share_high
from counted
order by counted.delay_days
