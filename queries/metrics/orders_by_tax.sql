-- One row per whether the values of orders are without tax, as far as the exports say it.
--   is_net boolean or null: True for values without tax, false for those with it; null where neither a layout nor a mapping says it.
--   order_count bigint: Purchases with a value.
select
    order_entries.is_net,
    count(*) as order_count
from order_entries
where order_entries.standing = 'purchase'
    and order_entries.value <> 0
group by order_entries.is_net
order by order_entries.is_net nulls last
