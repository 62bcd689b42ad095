-- One row if some orders have their value with tax, and others without: sums add both.
-- of: imports.orders
--   net_count bigint: Purchases whose value is without tax.
--   gross_count bigint: Purchases whose value is with tax.
select
    net.order_count as net_count,
    gross.order_count as gross_count
from orders_by_tax as net
    cross join orders_by_tax as gross
where net.is_net
    and not gross.is_net
