-- Made from queries/core/order_returns.sql by 'npm run spark'.
-- a1986160fa0ca14d
WITH given_back AS (
  SELECT
    returned.order_id AS order_id,
    returned.currency AS currency,
    -returned.value AS value,
    COALESCE(order_customers.customer_id, returned.customer_id) AS customer_id,
    CAST(LOCAL_TIME(returned.ordered_at) AS DATE) AS returned_on
  FROM order_entries AS returned
  LEFT JOIN order_customers AS order_customers
    ON order_customers.named_as = returned.customer_id
  LEFT JOIN order_entries AS bought
    ON bought.order_id = returned.refunded_order_id AND bought.standing = 'purchase'
  WHERE
    returned.standing = 'return' AND bought.order_id IS NULL
)
SELECT
  CAST(order_id AS STRING) AS order_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(returned_on AS DATE) AS returned_on,
  CAST(value AS DECIMAL(18, 2)) AS value
FROM (
  SELECT
    given_back.order_id AS order_id,
    given_back.customer_id AS customer_id,
    given_back.returned_on AS returned_on,
    CAST(ROUND(
      (
        CASE
          WHEN COALESCE(given_back.currency, settings.currency) = settings.currency
          THEN given_back.value
          ELSE given_back.value * rates.worth
        END
      ) * DOUBLE('1e2')
    ) / DOUBLE('1e2') AS DECIMAL(18, 2)) AS value
  FROM given_back AS given_back
  CROSS JOIN settings AS settings
  LEFT JOIN currency_rates AS rates
    ON rates.currency = given_back.currency
    AND given_back.returned_on BETWEEN rates.from_on AND rates.until_on
) AS made
