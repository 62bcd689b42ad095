-- One row per kind of attempt: how far those who left in the 24 months to as_of came with whom it was tried, in any attempt of that kind.
--   kind varchar: personal, win-back (mass mailing), promotion (any other mass mailing) or mailing (one of a kind that is not known).
--   kind_number integer: 1 to 4, in that order.
--   attempted_count bigint: Losses with an attempt of this kind.
--   replied_count bigint: Of them, the customer replied to one (numerator over attempted_count).
--   answered_count bigint: Of these, we answered such a reply (numerator over replied_count).
--   returned_count bigint: Of those attempted, the customer has returned so far (attributed is never caused).
--   young_count bigint: Of those attempted, first in these months less than 365 days ago and not returned: their year is not over.
--   replied_share double or null: replied_count out of attempted_count; null of none.
--   replied_share_low double or null: Lower end of its 95 % interval (Wilson).
--   replied_share_high double or null: Upper end.
--   answered_share double or null: answered_count out of replied_count; null of none.
--   answered_share_low double or null: Lower end of its 95 % interval (Wilson).
--   answered_share_high double or null: Upper end.
with
    kinds as (
        select kinds.*
        from
            (
                values
                    ('personal', 1),
                    ('win-back', 2),
                    ('promotion', 3),
                    ('mailing', 4)
            ) as kinds (kind, kind_number)
    ),
    cases as (
        select
            attempts.kind, attempts.customer_id, attempts.loss_number,
            bool_or(attempts.replied_at is not null) as is_replied,
            bool_or(attempts.answer_outcome = 'answered') as is_answered,
            bool_or(attempts.returned_on is not null) as is_returned,
            min(attempts.attempted_on) > any_value(settings.as_of_on) - 365 as is_young
        from attempts
            semi join win_back_cases on win_back_cases.customer_id = attempts.customer_id
                and win_back_cases.loss_number = attempts.loss_number
            cross join settings
        group by attempts.kind, attempts.customer_id, attempts.loss_number
    ),
    counted as (
        select
            kinds.kind, kinds.kind_number,
            count(cases.customer_id) as attempted_count,
            count(*) filter (cases.is_replied) as replied_count,
            count(*) filter (cases.is_answered) as answered_count,
            count(*) filter (cases.is_returned) as returned_count,
            count(*) filter (cases.is_young and not cases.is_returned) as young_count
        from kinds
            left join cases on cases.kind = kinds.kind
        group by kinds.kind, kinds.kind_number
    )
select
    counted.*,
    share_of(counted.replied_count, counted.attempted_count) as replied_share,
    wilson_low(counted.replied_count, counted.attempted_count) as replied_share_low,
    wilson_high(counted.replied_count, counted.attempted_count) as replied_share_high,
    share_of(counted.answered_count, counted.replied_count) as answered_share,
    wilson_low(counted.answered_count, counted.replied_count) as answered_share_low,
    wilson_high(counted.answered_count, counted.replied_count) as answered_share_high
from counted
order by counted.kind_number
