-- One row per kind of attempt: how far the lost customers came with whom it was tried in the 24 months to as_of, in any attempt of that kind.
--   kind varchar: personal, win-back (mass mailing) or promotion (any other mass mailing).
--   kind_number integer: 1 to 3, in that order.
--   attempted_count bigint: Losses with an attempt of this kind.
--   replied_count bigint: Of them, the customer replied to one (numerator over attempted_count).
--   answered_count bigint: Of these, we answered such a reply (numerator over replied_count).
--   returned_count bigint: Of those attempted, the customer returned after it (numerator over attempted_count; attributed is never caused).
with
    kinds as (
        from
            (values ('personal', 1), ('win-back', 2), ('promotion', 3)) as kinds (kind, kind_number)
    ),
    cases as (
        select
            attempts.kind,
            attempts.customer_id,
            attempts.loss_number,
            bool_or(attempts.replied_at is not null) as is_replied,
            bool_or(attempts.answer_outcome = 'answered') as is_answered,
            bool_or(attempts.returned_on is not null) as is_returned
        from
            attempts
            cross join settings
        where
            attempts.attempted_on > settings.as_of_on - interval 24 month
        group by
            attempts.kind,
            attempts.customer_id,
            attempts.loss_number
    )
select
    kinds.kind,
    kinds.kind_number,
    count(cases.customer_id) as attempted_count,
    count(*) filter (cases.is_replied) as replied_count,
    count(*) filter (cases.is_answered) as answered_count,
    count(*) filter (cases.is_returned) as returned_count
from
    kinds
    left join cases on cases.kind = kinds.kind
group by
    kinds.kind,
    kinds.kind_number
order by
    kinds.kind_number
