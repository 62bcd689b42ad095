-- One row per treatment of those who left in the 24 months to as_of: how many returned (attributed is never caused).
--   treatment varchar: personal (we wrote or called) or none (no personal attempt; mass mailings do not count).
--   returned_count bigint: Customers who returned (numerator).
--   customer_count bigint: Customers who left (denominator).
--   returned_share double or null: returned_count out of customer_count; null of none.
--   returned_share_low double or null: Lower end of its 95 % interval (Wilson).
--   returned_share_high double or null: Upper end.
with
    treatments as (
        select treatments.*
        from (values ('personal', true), ('none', false)) as treatments (treatment, is_attempted)
    ),
    counted as (
        select
            treatments.treatment,
            count(win_back_cases.customer_id) filter (
                win_back_cases.is_returned
                or win_back_cases.is_returned_untouched
            ) as returned_count,
            count(win_back_cases.customer_id) as customer_count
        from treatments
            left join win_back_cases on win_back_cases.is_attempted = treatments.is_attempted
        group by treatments.treatment
    )
select
    counted.*,
    share_of(counted.returned_count, counted.customer_count) as returned_share,
    wilson_low(counted.returned_count, counted.customer_count) as returned_share_low,
    wilson_high(counted.returned_count, counted.customer_count) as returned_share_high
from counted
order by counted.treatment desc
