-- Made from queries/core/order_entries.sql by 'npm run spark'.
-- 6ec5d50d8ba77cc0
WITH gathered AS (
  SELECT
    orders.order_id AS order_id,
    orders.customer_id AS customer_id,
    MIN(orders.ordered_at) AS ordered_at,
    COALESCE(BOOL_OR(orders.value_of = 'line'), FALSE) AS is_of_lines,
    COALESCE(BOOL_OR(orders.value_of = 'order'), FALSE) AS is_of_order,
    SUM(orders.value) FILTER(WHERE
      order_words.standing IS DISTINCT FROM 'no_purchase') AS value_sum,
    MAX(orders.value) FILTER(WHERE
      order_words.standing IS DISTINCT FROM 'no_purchase') AS value_max,
    MIN(orders.value) FILTER(WHERE
      order_words.standing IS DISTINCT FROM 'no_purchase') AS value_min,
    COUNT(orders.value) FILTER(WHERE
      order_words.standing IS DISTINCT FROM 'no_purchase') AS value_count,
    COALESCE(SUM(orders.refunded_value), 0) AS refunded_sum,
    COALESCE(MAX(orders.refunded_value), 0) AS refunded_max,
    SUM(orders.quantity) FILTER(WHERE
      order_words.standing IS DISTINCT FROM 'no_purchase') AS quantity,
    MAX(orders.currency) AS currency,
    MAX(orders.status) AS status,
    BOOL_AND(NOT order_words.word IS NULL) FILTER(WHERE
      NOT orders.status IS NULL) AS is_status_known,
    MAX(orders.contract_id) AS contract_id,
    COUNT(*) AS line_count,
    BOOL_OR(orders.is_net) AS is_net,
    MAX(orders.refunded_order_id) AS refunded_order_id,
    BOOL_AND(COALESCE(order_words.standing = 'no_purchase', FALSE)) AS is_none,
    BOOL_AND(
      COALESCE(
        order_words.standing = 'return'
        OR NOT orders.refunded_order_id IS NULL
        OR orders.quantity < 0,
        FALSE
      )
    ) AS is_return
  FROM imports_orders AS orders
  ANTI JOIN older_rows AS older_rows
    ON older_rows.table_name = 'orders' AND older_rows.table_row = orders.rowid
  CROSS JOIN settings AS settings
  LEFT JOIN order_words AS order_words
    ON order_words.word = REGEXP_REPLACE(
      REPLACE(REPLACE(LOWER(TRANSLATE(orders.status, 'Σİ', 'σi')), '-', ' '), '_', ' '),
      '(?d)^wc ',
      ''
    )
  WHERE
    orders.ordered_at < settings.as_of_at
  GROUP BY
    orders.order_id,
    orders.customer_id
), valued AS (
  SELECT
    gathered.order_id AS order_id,
    gathered.customer_id AS customer_id,
    gathered.ordered_at AS ordered_at,
    gathered.is_of_lines AS is_of_lines,
    gathered.is_of_order AS is_of_order,
    gathered.value_sum AS value_sum,
    gathered.value_max AS value_max,
    gathered.value_min AS value_min,
    gathered.value_count AS value_count,
    gathered.refunded_sum AS refunded_sum,
    gathered.refunded_max AS refunded_max,
    gathered.quantity AS quantity,
    gathered.currency AS currency,
    gathered.status AS status,
    gathered.is_status_known AS is_status_known,
    gathered.contract_id AS contract_id,
    gathered.line_count AS line_count,
    gathered.is_net AS is_net,
    gathered.refunded_order_id AS refunded_order_id,
    gathered.is_none AS is_none,
    gathered.is_return AS is_return,
    NOT gathered.is_of_lines
    AND NOT gathered.is_of_order
    AND gathered.value_count > 1
    AND gathered.value_min = gathered.value_max
    AND gathered.value_min <> 0 AS is_unclear,
    CASE
      WHEN (
        NOT gathered.is_of_lines
        AND NOT gathered.is_of_order
        AND gathered.value_count > 1
        AND gathered.value_min = gathered.value_max
        AND gathered.value_min <> 0
      )
      THEN NULL
      WHEN gathered.is_of_order AND gathered.value_max > 0
      THEN gathered.value_max
      WHEN gathered.is_of_order
      THEN gathered.value_min
      ELSE gathered.value_sum
    END AS stated_value
  FROM gathered AS gathered
)
SELECT
  CAST(order_id AS STRING) AS order_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(ordered_at AS TIMESTAMP_NTZ) AS ordered_at,
  CAST(value AS DECIMAL(38, 2)) AS value,
  CAST(quantity AS DOUBLE) AS quantity,
  CAST(currency AS STRING) AS currency,
  CAST(status AS STRING) AS status,
  CAST(is_status_known AS BOOLEAN) AS is_status_known,
  CAST(contract_id AS STRING) AS contract_id,
  CAST(line_count AS BIGINT) AS line_count,
  CAST(is_unclear AS BOOLEAN) AS is_unclear,
  CAST(is_net AS BOOLEAN) AS is_net,
  CAST(refunded_value AS DECIMAL(38, 2)) AS refunded_value,
  CAST(refunded_order_id AS STRING) AS refunded_order_id,
  CAST(standing AS STRING) AS standing
FROM (
  SELECT
    valued.order_id AS order_id,
    valued.customer_id AS customer_id,
    valued.ordered_at AS ordered_at,
    CASE
      WHEN valued.is_return
      THEN -ABS(valued.stated_value)
      ELSE valued.stated_value
    END AS value,
    valued.quantity AS quantity,
    valued.currency AS currency,
    valued.status AS status,
    valued.is_status_known AS is_status_known,
    valued.contract_id AS contract_id,
    valued.line_count AS line_count,
    valued.is_unclear AS is_unclear,
    valued.is_net AS is_net,
    CASE WHEN valued.is_of_lines THEN valued.refunded_sum ELSE valued.refunded_max END AS refunded_value,
    valued.refunded_order_id AS refunded_order_id,
    CASE
      WHEN valued.is_none
      THEN 'no_purchase'
      WHEN valued.is_return
      OR valued.stated_value < 0
      OR (
        COALESCE(valued.stated_value, 0) = 0 AND valued.quantity < 0
      )
      THEN 'return'
      ELSE 'purchase'
    END AS standing
  FROM valued AS valued
) AS made
