-- One row per two files that give the same orders, one with tax and the other without it, as the values of at least three differ by one rate of tax: that of the later file counts (see file_order).
-- of: imports.orders
--   older_file varchar: The file whose values do not count.
--   counting_file varchar: The file whose values count.
--   is_counting_net boolean: True where the values that count are those without tax.
--   tax_percent decimal(3,1): The rate.
--   order_count bigint: Orders that differ by it.
--   first_id varchar: One of them.
--   older_value varchar: Its value in the older file.
--   counting_value varchar: The value that counts.
with
    -- Of Germany, Austria and Switzerland and their neighbours, now and lately.
    rates as (
        select
            cast(
                unnest(
                    [
                        '2.5',
                        '2.6',
                        '5',
                        '5.5',
                        '6',
                        '7',
                        '7.7',
                        '8',
                        '8.1',
                        '9',
                        '10',
                        '12',
                        '13',
                        '15',
                        '16',
                        '17',
                        '19',
                        '20',
                        '21',
                        '22',
                        '23',
                        '24',
                        '25',
                        '27'
                    ]
                ) as decimal(3, 1)
            ) as tax_percent
    ),
    amounts as (
        select
            changed_values.id, changed_values.older_value, changed_values.older_file_id,
            changed_values.counting_value, changed_values.counting_file_id,
            abs(cast(changed_values.older_value as decimal(18, 2))) as older_amount,
            abs(cast(changed_values.counting_value as decimal(18, 2))) as counting_amount
        from changed_values
        where changed_values.table_name = 'orders'
            and changed_values.column_name = 'value'
    ),
    sized as (
        select
            amounts.*,
            least(amounts.older_amount, amounts.counting_amount) as net_amount,
            greatest(amounts.older_amount, amounts.counting_amount) as gross_amount,
            count(*) over (partition by amounts.older_file_id, amounts.counting_file_id) as changed_count
        from amounts
    ),
    -- Cents of lines that are rounded one by one; below one unit of money every rate fits.
    fitting as (
        select
            sized.*, rates.tax_percent,
            row_number() over (
                partition by sized.id, sized.older_file_id, sized.counting_file_id
                order by
                    abs(sized.net_amount * (1 + rates.tax_percent / 100) - sized.gross_amount),
                    rates.tax_percent
            ) as place
        from sized
            inner join rates on sized.net_amount >= 1
                and abs(sized.net_amount * (1 + rates.tax_percent / 100) - sized.gross_amount) <= 0.02
    )
select
    min(older.path) as older_file,
    min(counting.path) as counting_file,
    fitting.counting_amount < fitting.older_amount as is_counting_net,
    fitting.tax_percent,
    count(*) as order_count,
    min(fitting.id) as first_id,
    min_by(fitting.older_value, fitting.id) as older_value,
    min_by(fitting.counting_value, fitting.id) as counting_value
from fitting
    inner join imports.files as older on older.file_id = fitting.older_file_id
    inner join imports.files as counting on counting.file_id = fitting.counting_file_id
where fitting.place = 1
group by fitting.older_file_id, fitting.counting_file_id, is_counting_net, fitting.tax_percent
having count(distinct fitting.net_amount) >= 3
    and count(*) * 5 >= max(fitting.changed_count)
