-- One row per age of open waits at as_of: how many waits and customers, and what those customers are worth.
--   age varchar: day (under a day), week, month, quarter, older: upper ends 1, 7, 30 and 90 days.
--   age_number integer: 1 to 5, in order of age.
--   wait_count bigint: Open waits, without courtesies.
--   customer_count bigint: Customers whose oldest wait has this age.
--   annual_value decimal(38,2): Annual value of those customers.
with
    ages as (
        select ages.*
        from
            (
                values
                    (1, 'day', 1),
                    (2, 'week', 7),
                    (3, 'month', 30),
                    (4, 'quarter', 90),
                    (5, 'older', null)
            ) as ages (age_number, age, days_max)
    ),
    aged_waits as (
        select
            open_waits.customer_id,
            open_waits.wait_seconds = max(open_waits.wait_seconds) over (
                partition by open_waits.customer_id
            ) as is_oldest,
            case
                when open_waits.wait_seconds < 86400 then 1
                when open_waits.wait_seconds < 7 * 86400 then 2
                when open_waits.wait_seconds < 30 * 86400 then 3
                when open_waits.wait_seconds < 90 * 86400 then 4
                else 5
            end as age_number
        from open_waits
    ),
    customers_by_age as (
        select distinct aged_waits.age_number, aged_waits.customer_id
        from aged_waits
        where aged_waits.is_oldest
    ),
    values_by_age as (
        select
            customers_by_age.age_number,
            count(*) as customer_count,
            sum(customer_standings.annual_value) as annual_value
        from customers_by_age
            left join customer_standings on customer_standings.customer_id = customers_by_age.customer_id
        group by customers_by_age.age_number
    )
select
    ages.age, ages.age_number,
    count(aged_waits.customer_id) as wait_count,
    coalesce(any_value(values_by_age.customer_count), 0) as customer_count,
    coalesce(any_value(values_by_age.annual_value), 0) as annual_value
from ages
    left join aged_waits on aged_waits.age_number = ages.age_number
    left join values_by_age on values_by_age.age_number = ages.age_number
group by ages.age, ages.age_number
order by ages.age_number
