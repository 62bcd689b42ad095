-- Made from queries/core/order_twins.sql by 'npm run spark'.
-- 05cfa5bdaffb80fb
WITH programs AS (
  SELECT
    named.file_id AS file_id,
    named.program AS program,
    DENSE_RANK() OVER (ORDER BY named.program NULLS LAST) AS program_place
  FROM (
    SELECT
      files.file_id AS file_id,
      CASE
        WHEN files.source LIKE 'mapping %'
        THEN files.source
        ELSE REGEXP_EXTRACT(files.source, '(?d)^[^_ ]*', 0)
      END AS program
    FROM imports_files AS files
  ) AS named
), order_programs AS (
  SELECT
    exported.order_id AS order_id,
    MIN(programs.program_place) AS program_place
  FROM imports_orders AS exported
  INNER JOIN programs AS programs
    ON programs.file_id = exported.file_id
  GROUP BY
    exported.order_id
), valued AS (
  SELECT
    orders.order_id AS order_id,
    orders.customer_id AS customer_id,
    orders.ordered_on AS ordered_on,
    orders.stated_value AS stated_value,
    orders.currency AS currency,
    orders.value AS value,
    order_programs.program_place AS program_place,
    MIN(order_programs.program_place) OVER (PARTITION BY orders.customer_id, orders.stated_value) < MAX(order_programs.program_place) OVER (PARTITION BY orders.customer_id, orders.stated_value) AS is_in_several
  FROM orders AS orders
  INNER JOIN order_programs AS order_programs
    ON order_programs.order_id = orders.order_id
  WHERE
    orders.stated_value > 0
), names AS (
  SELECT DISTINCT
    programs.program_place AS program_place,
    programs.program AS program
  FROM programs AS programs
), placed AS (
  SELECT
    valued.order_id AS order_id,
    valued.customer_id AS customer_id,
    valued.ordered_on AS ordered_on,
    valued.stated_value AS stated_value,
    valued.currency AS currency,
    valued.value AS value,
    valued.program_place AS program_place,
    names.program AS program
  FROM valued AS valued
  INNER JOIN names AS names
    ON names.program_place = valued.program_place
  WHERE
    valued.is_in_several
)
SELECT
  CAST(order_id AS STRING) AS order_id,
  CAST(program AS STRING) AS program,
  CAST(twin_id AS STRING) AS twin_id,
  CAST(twin_program AS STRING) AS twin_program,
  CAST(twin_on AS DATE) AS twin_on,
  CAST(twin_value AS DECIMAL(18, 2)) AS twin_value
FROM (
  SELECT
    placed.order_id AS order_id,
    placed.program AS program,
    others.order_id AS twin_id,
    others.program AS twin_program,
    others.ordered_on AS twin_on,
    others.value AS twin_value
  FROM placed AS placed
  INNER JOIN placed AS others
    ON others.customer_id = placed.customer_id
    AND others.stated_value = placed.stated_value
    AND others.program_place > placed.program_place
    AND ABS(DATEDIFF(others.ordered_on, placed.ordered_on)) <= 7
  WHERE
    COALESCE(placed.currency = others.currency, TRUE)
) AS made
