-- Made from queries/core/orders.sql by 'npm run spark'.
-- 18ce5eb484fcb9bd
WITH kept AS (
  SELECT
    order_entries.order_id AS order_id,
    order_entries.ordered_at AS ordered_at,
    order_entries.currency AS currency,
    order_entries.quantity AS quantity,
    COALESCE(order_customers.customer_id, order_entries.customer_id) AS customer_id,
    CAST(LOCAL_TIME(order_entries.ordered_at) AS DATE) AS ordered_on,
    CAST(order_entries.value - COALESCE(order_refunds.refunded_value, 0) AS DECIMAL(18, 2)) AS stated_value
  FROM order_entries AS order_entries
  LEFT JOIN order_refunds AS order_refunds
    ON order_refunds.order_id = order_entries.order_id
    AND order_refunds.customer_id = order_entries.customer_id
  LEFT JOIN order_customers AS order_customers
    ON order_customers.named_as = order_entries.customer_id
  WHERE
    order_entries.standing = 'purchase'
    AND NOT COALESCE(
      order_refunds.refunded_value > 0
      AND order_refunds.refunded_value >= order_entries.value,
      FALSE
    )
    AND NOT EXISTS(
      SELECT
        1 AS found
      FROM contracts AS contracts
      WHERE
        contracts.contract_id = order_entries.contract_id AND contracts.status = 'signed'
    )
)
SELECT
  CAST(order_id AS STRING) AS order_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(ordered_at AS TIMESTAMP_NTZ) AS ordered_at,
  CAST(ordered_on AS DATE) AS ordered_on,
  CAST(value AS DECIMAL(18, 2)) AS value,
  CAST(stated_value AS DECIMAL(18, 2)) AS stated_value,
  CAST(currency AS STRING) AS currency,
  CAST(quantity AS DOUBLE) AS quantity
FROM (
  SELECT
    kept.order_id AS order_id,
    kept.customer_id AS customer_id,
    kept.ordered_at AS ordered_at,
    kept.ordered_on AS ordered_on,
    CASE
      WHEN COALESCE(kept.currency, settings.currency) = settings.currency
      THEN kept.stated_value
      ELSE CAST(ROUND((
        kept.stated_value * rates.worth
      ) * DOUBLE('1e2')) / DOUBLE('1e2') AS DECIMAL(18, 2))
    END AS value,
    kept.stated_value AS stated_value,
    kept.currency AS currency,
    kept.quantity AS quantity
  FROM kept AS kept
  ANTI JOIN excluded_customers AS excluded_customers
    ON excluded_customers.customer_id = kept.customer_id
  ANTI JOIN (
    SELECT
      identities.address AS address
    FROM identities AS identities
    WHERE
      identities.rule = 'not_customer'
  ) AS excluded_addresses
    ON excluded_addresses.address = kept.customer_id
  CROSS JOIN settings AS settings
  LEFT JOIN currency_rates AS rates
    ON rates.currency = kept.currency
    AND kept.ordered_on BETWEEN rates.from_on AND rates.until_on
) AS made
