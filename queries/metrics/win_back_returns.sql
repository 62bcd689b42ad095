-- One row per treatment of those who left in the 24 months to as_of: how many returned (attributed is never caused).
--   treatment varchar: personal (we wrote or called) or none (no personal attempt; mass mailings do not count).
--   returned_count bigint: Customers who returned (numerator).
--   customer_count bigint: Customers who left (denominator).
with
    treatments as (
        from
            (values ('personal', true), ('none', false)) as treatments (treatment, is_attempted)
    )
select
    treatments.treatment,
    count(win_back_cases.customer_id) filter (
        win_back_cases.is_returned
        or win_back_cases.is_returned_untouched
    ) as returned_count,
    count(win_back_cases.customer_id) as customer_count
from
    treatments
    left join win_back_cases on win_back_cases.is_attempted = treatments.is_attempted
group by
    treatments.treatment
order by
    treatments.treatment desc
