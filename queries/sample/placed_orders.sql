-- One row per order that was placed.
with
    planned as (
        select
            order_rhythms.*, orders.order_index,
            order_rhythms.customer_number * 1000 + orders.order_index as order_number,
            cast(
                after_days(
                    cast(order_rhythms.first_on as timestamp),
                    order_rhythms.gap_days * (orders.order_index + order_rhythms.jitter * draw(order_number, 'jitter'))
                ) as date
            ) as ordered_on
        from order_rhythms
            cross join settings
            cross join lateral generate_series(
                0,
                datediff('day', order_rhythms.first_on, settings.last_on) // cast(floor(order_rhythms.gap_days) as bigint)
            ) as orders (order_index)
    )
select
    planned.order_number, planned.customer_number,
    cast(on_weekday(cast(planned.ordered_on as timestamp)) as date) as ordered_on,
    planned.usual_value * (0.5 + draw(planned.order_number, 'order size')) as value,
    1 + floor(12 * draw(planned.order_number, 'quantity')) as quantity,
    pick(
        planned.order_number,
        'article',
        ['Farbrollen', 'Wägezellen', 'Prüfplaketten', 'Etikettenbänder', 'Öl und Fett']
    ) as article,
    case
        when draw(planned.order_number, 'cancelled') < 0.015 then 'storniert'
        else 'geliefert'
    end as status
from planned
    left join departures on departures.customer_number = planned.customer_number
        and departures.basis = 'orders'
    cross join settings
where
    (
        planned.silent_from_on is null
        or planned.ordered_on <= planned.silent_from_on
        or planned.ordered_on >= departures.returned_on
    )
    and cast(on_weekday(cast(planned.ordered_on as timestamp)) as date) <= settings.last_on
union all
-- The fifth customer orders every four weeks, until its question stays without an answer.
select
    5000 + orders.order_index as order_number,
    5 as customer_number,
    cast(
        date '2009-02-06'
            + to_days(cast(28 * orders.order_index + orders.order_index * 5 % 7 - 3 as integer)) as date
    ) as ordered_on,
    540 + 15 * (orders.order_index * 7 % 11) as value,
    6 as quantity,
    'Etikettenbänder' as article,
    'geliefert' as status
from generate_series(0, 46) as orders (order_index)
