-- One row per rule of your own (queries/rules): what would have gone another way, had it held.
--   name varchar: Name of the rule; its rows stand in rules.<name>.
--   title varchar: What it says.
--   row_count bigint: Rows of its query.
--   customer_count bigint or null: Customers in its column customer_id; null where it has none.
select
    unnest(
        from_json(
            $rows,
            '[{"name": "VARCHAR", "title": "VARCHAR", "row_count": "BIGINT", "customer_count": "BIGINT"}]'
        ),
        recursive := true
    )
