-- Made from queries/checks/movements_do_not_add_up.sql by 'npm run spark'.
-- 4e5533e79780e9a5
WITH sums AS (
  SELECT
    movements.basis AS basis,
    movements.month AS month,
    SUM(
      CASE
        WHEN movements.kind IN ('opening', 'new', 'reactivation', 'churn')
        THEN movements.customer_count
        ELSE 0
      END
    ) AS customers_expected,
    SUM(CASE WHEN movements.kind = 'closing' THEN movements.customer_count ELSE 0 END) AS customers_closing,
    SUM(CASE WHEN movements.kind = 'opening' THEN movements.customer_count ELSE 0 END) AS customers_opening,
    SUM(CASE WHEN movements.kind <> 'closing' THEN movements.annual_value ELSE 0 END) AS value_expected,
    SUM(CASE WHEN movements.kind = 'closing' THEN movements.annual_value ELSE 0 END) AS value_closing
  FROM movements AS movements
  GROUP BY
    movements.basis,
    movements.month
), neighbours AS (
  SELECT
    sums.basis AS basis,
    sums.month AS month,
    sums.customers_expected AS customers_expected,
    sums.customers_closing AS customers_closing,
    sums.customers_opening AS customers_opening,
    sums.value_expected AS value_expected,
    sums.value_closing AS value_closing,
    LAG(sums.customers_closing) OVER (PARTITION BY sums.basis ORDER BY sums.month NULLS LAST) AS customers_before
  FROM sums AS sums
)
SELECT
  CAST(basis AS STRING) AS basis,
  CAST(month AS DATE) AS month,
  CAST(customer_difference AS DECIMAL(38, 0)) AS customer_difference,
  CAST(value_difference AS DECIMAL(38, 2)) AS value_difference
FROM (
  SELECT
    neighbours.basis AS basis,
    neighbours.month AS month,
    neighbours.customers_closing - neighbours.customers_expected AS customer_difference,
    neighbours.value_closing - neighbours.value_expected AS value_difference
  FROM neighbours AS neighbours
  WHERE
    neighbours.customers_closing <> neighbours.customers_expected
    OR ABS(neighbours.value_closing - neighbours.value_expected) > DOUBLE('0.005')
    OR neighbours.customers_opening <> COALESCE(neighbours.customers_before, neighbours.customers_opening)
) AS made
