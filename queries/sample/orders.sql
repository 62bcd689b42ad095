-- One row per order as the firm's German shop exports it; a few rows are faulty, as they are in life.
select
    format('B{:08d}', order_number) as order_id,
    'K' || (10000 + customer_number) as customer_id,
    strftime(ordered_on, '%d.%m.%Y') as ordered_at,
    german_number(value) as value,
    'EUR' as currency,
    cast(cast(quantity as bigint) as varchar) as quantity,
    status,
    article as artikel
from placed_orders
union all
from
    (
        values
            ('B90000001', 'K10007', '31.11.2011', '412,00', 'EUR', '3', 'geliefert', 'Farbrollen'),
            ('B90000002', '', '14.03.2012', '96,50', 'EUR', '1', 'geliefert', 'Prüfplaketten'),
            ('B90000003', 'K10009', '02.05.2012', 'auf Anfrage', 'EUR', '2', 'geliefert', 'Öl und Fett')
    ) as t
order by order_id
