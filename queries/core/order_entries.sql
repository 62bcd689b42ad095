-- One row per order number and customer that the exports have, lines added, and what it is: a purchase, something given back, or nothing of the two.
-- Rows after the day of the report are not seen.
--   order_id varchar: Number of the order.
--   customer_id varchar: The customer, as exported.
--   ordered_at timestamp: When it was ordered, UTC; of several lines the first.
--   value decimal(38,2) or null: Value, of several lines together, or once where each repeats it, before anything was given back; below nought where it gives back; null where it is not known.
--   quantity double or null: Number of units, of several lines together.
--   currency varchar or null: ISO 4217 code, as exported.
--   status varchar or null: As exported.
--   is_status_known boolean or null: False where a status of it is no word of order_words: it is taken for a purchase; null where it has none.
--   contract_id varchar or null: The contract that it only bills.
--   line_count bigint: Rows of the export.
--   is_unclear boolean: True where several rows have one value, and the export does not say whether it is that of each line or of the whole order: the value is null then.
--   is_net boolean or null: True if the value is without tax; null where the export does not say.
--   refunded_value decimal(38,2): What the export says was given back of it.
--   refunded_order_id varchar or null: The order that it gives back.
--   standing varchar (purchase, return, no_purchase): What it is; no_purchase is cancelled, failed, a draft, not paid yet, or given back by its own word.
with
    -- Of an order some of whose lines were cancelled, the others count.
    gathered as (
        select
            orders.order_id, orders.customer_id,
            min(orders.ordered_at) as ordered_at,
            coalesce(bool_or(orders.value_of = 'line'), false) as is_of_lines,
            coalesce(bool_or(orders.value_of = 'order'), false) as is_of_order,
            sum(orders.value) filter (where order_words.standing is distinct from 'no_purchase') as value_sum,
            max(orders.value) filter (where order_words.standing is distinct from 'no_purchase') as value_max,
            min(orders.value) filter (where order_words.standing is distinct from 'no_purchase') as value_min,
            count(orders.value) filter (
                where order_words.standing is distinct from 'no_purchase'
            ) as value_count,
            coalesce(sum(orders.refunded_value), 0) as refunded_sum,
            coalesce(max(orders.refunded_value), 0) as refunded_max,
            sum(orders.quantity) filter (where order_words.standing is distinct from 'no_purchase') as quantity,
            max(orders.currency) as currency,
            max(orders.status) as status,
            bool_and(order_words.word is not null) filter (where orders.status is not null) as is_status_known,
            max(orders.contract_id) as contract_id,
            count(*) as line_count,
            bool_or(orders.is_net) as is_net,
            max(orders.refunded_order_id) as refunded_order_id,
            bool_and(coalesce(order_words.standing = 'no_purchase', false)) as is_none,
            bool_and(
                coalesce(
                    order_words.standing = 'return'
                        or orders.refunded_order_id is not null
                        or orders.quantity < 0,
                    false
                )
            ) as is_return
        from imports.orders as orders
            anti join older_rows on older_rows.table_name = 'orders'
                and older_rows.table_row = orders.rowid
            cross join settings
            left join order_words on order_words.word = regexp_replace(replace(replace(lower(orders.status), '-', ' '), '_', ' '), '^wc ', '', 'g')
        where orders.ordered_at < settings.as_of_at
        group by orders.order_id, orders.customer_id
    ),
    valued as (
        select
            *,
            not gathered.is_of_lines
                and not gathered.is_of_order
                and gathered.value_count > 1
                and gathered.value_min = gathered.value_max
                and gathered.value_min <> 0 as is_unclear,
            case
                when is_unclear then null
                when gathered.is_of_order
                    and gathered.value_max > 0 then gathered.value_max
                when gathered.is_of_order then gathered.value_min
                else gathered.value_sum
            end as stated_value
        from gathered
    )
select
    valued.order_id, valued.customer_id, valued.ordered_at,
    case when valued.is_return then - abs(valued.stated_value) else valued.stated_value end as value,
    valued.quantity, valued.currency, valued.status, valued.is_status_known, valued.contract_id,
    valued.line_count, valued.is_unclear, valued.is_net,
    case
        when valued.is_of_lines then valued.refunded_sum
        else valued.refunded_max
    end as refunded_value,
    valued.refunded_order_id,
    case
        when valued.is_none then 'no_purchase'
        when valued.is_return
            or valued.stated_value < 0
            or (coalesce(valued.stated_value, 0) = 0 and valued.quantity < 0) then 'return'
        else 'purchase'
    end as standing
from valued
