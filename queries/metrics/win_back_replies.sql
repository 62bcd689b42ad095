-- One row per span of twelve months, the one to as_of and the one before: replies to our personal attempts, and our answers.
--   role varchar (this, before): this or before.
--   attempt_count bigint: Personal attempts made in these months.
--   replied_count bigint: Customers' replies that arrived in these months (denominator).
--   answered_count bigint: Of those, answered by us until as_of (numerator).
--   waiting_count bigint: Of those, still open.
--   answered_share double or null: answered_count out of replied_count; null of none.
--   answered_share_low double or null: Lower end of its 95 % interval (Wilson).
--   answered_share_high double or null: Upper end.
with
    spans as (
        select
            roles.role,
            cast(settings.as_of_on + interval 1 day - to_months(roles.from_age) as date) as start_on,
            cast(settings.as_of_on + interval 1 day - to_months(roles.to_age) as date) as end_on
        from settings
            cross join (values ('this', 12, 0), ('before', 24, 12)) as roles (role, from_age, to_age)
    ),
    personal as (
        select
            attempts.attempted_on, attempts.answer_outcome,
            cast(local_time(attempts.replied_at) as date) as replied_on
        from attempts
            cross join settings
        where attempts.kind = 'personal'
    ),
    counted as (
        select
            spans.role,
            count(personal.attempted_on) filter (
                personal.attempted_on >= spans.start_on
                and personal.attempted_on < spans.end_on
            ) as attempt_count,
            count(personal.replied_on) filter (
                personal.replied_on >= spans.start_on
                and personal.replied_on < spans.end_on
            ) as replied_count,
            count(personal.replied_on) filter (
                personal.replied_on >= spans.start_on
                and personal.replied_on < spans.end_on
                and personal.answer_outcome = 'answered'
            ) as answered_count,
            count(personal.replied_on) filter (
                personal.replied_on >= spans.start_on
                and personal.replied_on < spans.end_on
                and personal.answer_outcome = 'open'
            ) as waiting_count
        from spans
            left join personal on personal.attempted_on >= spans.start_on
                or personal.replied_on >= spans.start_on
        group by spans.role
    )
select
    counted.*,
    share_of(counted.answered_count, counted.replied_count) as answered_share,
    wilson_low(counted.answered_count, counted.replied_count) as answered_share_low,
    wilson_high(counted.answered_count, counted.replied_count) as answered_share_high
from counted
order by counted.role desc
