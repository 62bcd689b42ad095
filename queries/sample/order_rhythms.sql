-- One row per generated customer who orders: how often, how regularly, and from when on no more.
--   gap_days: from one order to the next, on average
--   jitter: how far an order may lie from its day, as a share of the gap
--   silent_from_on: the day after which nothing was ordered; null while the customer still orders
select
    profiles.customer_number,
    greatest(date '2008-01-07', profiles.first_term_on) as first_on,
    at_share(draw(profiles.customer_number, 'gap'), [14, 21, 30, 40, 50, 60]) as gap_days,
    case when draw(profiles.customer_number, 'rhythm') < 0.9 then 0.45 else 1.4 end as jitter,
    case
        when draw(profiles.customer_number, 'silence') < 0.45
            and profiles.first_term_on < date '2011-06-01' then cast(
                after_days(
                    cast(greatest(date '2009-06-01', profiles.first_term_on) as timestamp),
                    200 + 1100 * draw(profiles.customer_number, 'silent from')
                ) as date
            )
    end as silent_from_on,
    at_share(draw(profiles.customer_number, 'order value'), [80, 180, 300, 520, 900, 2400]) as usual_value
from profiles
where profiles.basis in ('orders', 'both', 'person')
