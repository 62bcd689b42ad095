-- One row per history of order_histories (repeat_count, last_week, age_weeks): what the fitted models make of it; empty where mbg was not fitted.
-- from: reads/order_groups
--   repeat_count bigint: Days with an order after the first.
--   last_week integer: Week of the last order.
--   age_weeks integer: Weeks since the first order.
--   alive_share double: P(alive) by mbg.
--   alive_share_bg double or null: P(alive) by bg; null where that was not fitted.
--   expected_order_count double: Orders expected in the twelve months after as_of, by mbg.
--   expected_order_count_bg double or null: The same by bg.
select
    unnest(
        from_json(
            $rows,
            '[{"repeat_count": "BIGINT", "last_week": "INTEGER", "age_weeks": "INTEGER", "alive_share": "DOUBLE", "alive_share_bg": "DOUBLE", "expected_order_count": "DOUBLE", "expected_order_count_bg": "DOUBLE"}]'
        ),
        recursive := true
    )
