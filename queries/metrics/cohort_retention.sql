-- One row per year of the first contract or order and number of years since: how many of these customers are still there.
-- Only customers whose begin is known and lies within the data; a customer who left and came back is there again.
--   cohort_year bigint: Year of the first day under contract, or of the first order.
--   year_number bigint: Years since that day.
--   customer_count bigint: Customers for whom these years are over by as_of (denominator).
--   staying_count bigint: Those of them who are customers on the day, by contract or orders (numerator).
--   staying_share double or null: staying_count out of customer_count; null of none.
--   staying_share_low double or null: Lower end of its 95 % interval (Wilson).
--   staying_share_high double or null: Upper end.
with
    anniversaries as (
        select
            known_begins.customer_id,
            year(known_begins.started_on) as cohort_year,
            years.year_number,
            cast(known_begins.started_on + to_years(cast(years.year_number as integer)) as date) as stands_on
        from known_begins
            cross join settings
            cross join range(1, 11) as years (year_number)
        where
            known_begins.started_on + to_years(cast(years.year_number as integer)) <= settings.as_of_on
    ),
    -- Joined apart: an outer join on such conditions would compare everybody with everybody.
    staying as (
        select
            anniversaries.cohort_year, anniversaries.year_number,
            count(distinct anniversaries.customer_id) as staying_count
        from anniversaries
            inner join relationships on relationships.customer_id = anniversaries.customer_id
                and relationships.started_on <= anniversaries.stands_on
                and coalesce(relationships.churned_on, date '9999-12-31') > anniversaries.stands_on
        group by anniversaries.cohort_year, anniversaries.year_number
    ),
    counted as (
        select
            anniversaries.cohort_year, anniversaries.year_number,
            count(*) as customer_count,
            coalesce(any_value(staying.staying_count), 0) as staying_count
        from anniversaries
            left join staying on staying.cohort_year = anniversaries.cohort_year
                and staying.year_number = anniversaries.year_number
        group by anniversaries.cohort_year, anniversaries.year_number
    )
select
    counted.*,
    share_of(counted.staying_count, counted.customer_count) as staying_share,
    wilson_low(counted.staying_count, counted.customer_count) as staying_share_low,
    wilson_high(counted.staying_count, counted.customer_count) as staying_share_high
from counted
order by counted.cohort_year, counted.year_number
