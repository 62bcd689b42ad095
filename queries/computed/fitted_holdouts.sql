-- One row per model of orders and span of weeks that was held out: what the model, fitted to the orders before the span, expected of it, and what came.
-- from: reads/order_groups, reads/held_out_groups
--   model varchar: mbg or bg.
--   weeks_before integer: Weeks from the first day of the span to as_of.
--   weeks integer: Weeks of the span.
--   customer_count bigint: Customers with an order before the span.
--   expected_order_count double: Orders that the model expected of them in it.
--   order_count bigint: Orders that came of them (days with an order).
select
    unnest(
        from_json(
            $rows,
            '[{"model": "VARCHAR", "weeks_before": "INTEGER", "weeks": "INTEGER", "customer_count": "BIGINT", "expected_order_count": "DOUBLE", "order_count": "BIGINT"}]'
        ),
        recursive := true
    )
