-- One row per way back of those who churned in the 24 months to as_of: what they are worth since, and what they were worth before.
--   treatment varchar: personal (after a personal attempt) or none (without one).
--   returned_count bigint: Customers who returned.
--   kept_count bigint: Of them, stayed for a whole term since, or for a year of orders (numerator over returned_count); who returned lately cannot have.
--   value_before decimal(38,2): Their annual value when they left.
--   value_since decimal(38,2): Their annual value since the return.
select
    treatments.treatment,
    count(win_back_cases.customer_id) as returned_count,
    count(*) filter (win_back_cases.is_kept) as kept_count,
    coalesce(sum(win_back_cases.annual_value), 0) as value_before,
    coalesce(sum(win_back_cases.second_annual_value), 0) as value_since
from (values ('personal'), ('none')) as treatments (treatment)
    left join win_back_cases on case treatments.treatment
        when 'personal' then win_back_cases.is_returned
        else win_back_cases.is_returned_untouched
    end
group by treatments.treatment
order by treatments.treatment desc
