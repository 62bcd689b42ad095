-- One row per customer whose contract ends within settings.renewal_days days after as_of, with no signed term beyond: the 500 worth most, the first to end first.
--   customer_id varchar: The customer.
--   name varchar: Name of the customer.
--   annual_value decimal(38,2): Value of a year of the terms that run.
--   ended_on date: Last day of the contract.
--   days_left bigint: Days from as_of to that day.
with
    listed as (
        select
            ending_terms.customer_id, ending_terms.annual_value, ending_terms.ended_on, ending_terms.days_left,
            row_number() over (order by ending_terms.annual_value desc, ending_terms.customer_id) as place
        from ending_terms
        where ending_terms.is_now
    )
select
    listed.customer_id, customer_standings.name, listed.annual_value, listed.ended_on, listed.days_left
from listed
    inner join customer_standings on customer_standings.customer_id = listed.customer_id
where listed.place <= 500
order by listed.ended_on, listed.annual_value desc, listed.customer_id
