-- Made from queries/checks/orders_in_two_programs.sql by 'npm run spark'.
-- bc62c7a9c35d4ba8
SELECT
  CAST(first_program AS STRING) AS first_program,
  CAST(last_program AS STRING) AS last_program,
  CAST(order_count AS BIGINT) AS order_count,
  CAST(first_order_id AS STRING) AS first_order_id,
  CAST(last_order_id AS STRING) AS last_order_id
FROM (
  SELECT
    order_twins.program AS first_program,
    order_twins.twin_program AS last_program,
    COUNT(DISTINCT order_twins.order_id) AS order_count,
    MIN(order_twins.order_id) AS first_order_id,
    MIN_BY(
      order_twins.twin_id,
      CASE
        WHEN NOT (
          order_twins.twin_id
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            order_twins.order_id
          ) IS NULL,
          'column_1',
          order_twins.order_id,
          'column_2',
          (
            order_twins.twin_on
          ) IS NULL,
          'column_3',
          order_twins.twin_on,
          'column_4',
          (
            order_twins.twin_id
          ) IS NULL,
          'column_5',
          order_twins.twin_id
        )
      END
    ) AS last_order_id
  FROM order_twins AS order_twins
  GROUP BY
    order_twins.program,
    order_twins.twin_program
) AS made
