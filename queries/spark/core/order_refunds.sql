-- Made from queries/core/order_refunds.sql by 'npm run spark'.
-- aa3ec0970b61cf14
SELECT
  CAST(order_id AS STRING) AS order_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(refunded_value AS DECIMAL(38, 2)) AS refunded_value
FROM (
  SELECT
    given_back.order_id AS order_id,
    given_back.customer_id AS customer_id,
    SUM(given_back.refunded_value) AS refunded_value
  FROM (
    SELECT
      order_entries.order_id AS order_id,
      order_entries.customer_id AS customer_id,
      order_entries.refunded_value AS refunded_value
    FROM order_entries AS order_entries
    WHERE
      order_entries.refunded_value > 0
    UNION ALL
    SELECT
      bought.order_id AS order_id,
      bought.customer_id AS customer_id,
      -returned.value AS refunded_value
    FROM order_entries AS returned
    INNER JOIN order_entries AS bought
      ON bought.order_id = returned.refunded_order_id
    WHERE
      returned.standing = 'return' AND bought.standing = 'purchase'
  ) AS given_back
  GROUP BY
    given_back.order_id,
    given_back.customer_id
) AS made
