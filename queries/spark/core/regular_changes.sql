-- Made from queries/core/regular_changes.sql by 'npm run spark'.
-- 79dcd97eca476780
WITH months AS (
  SELECT
    CAST(CAST(DATE_TRUNC('month', settings.as_of_on) AS DATE) - INTERVAL '26' MONTH AS DATE) AS first_month,
    LAST_DAY(
      CAST(CAST(DATE_TRUNC('month', settings.as_of_on) AS DATE) - INTERVAL '26' MONTH AS DATE)
    ) AS first_end_on,
    settings.as_of_on AS as_of_on
  FROM settings AS settings
), regulars AS (
  SELECT
    relationships.customer_id AS customer_id,
    MIN(relationships.bases) < MAX(relationships.bases)
    OR MIN(relationships.bases) = 'both' AS has_both
  FROM relationships AS relationships
  CROSS JOIN months AS months
  GROUP BY
    relationships.customer_id,
    months.first_end_on
  HAVING
    MAX(COALESCE(relationships.churned_on, CAST('9999-12-31' AS DATE))) FILTER(WHERE
      NOT relationships.regular_from IS NULL) > months.first_end_on
), stretches AS (
  SELECT
    lifetimes.customer_id AS customer_id,
    lifetimes.basis AS basis,
    regulars.has_both AS has_both,
    lifetimes.regular_from AS regular_from,
    GREATEST(lifetimes.started_on, lifetimes.counts_from, relationships.regular_from) AS from_on,
    COALESCE(lifetimes.churned_on, CAST('9999-12-31' AS DATE)) AS until_on
  FROM lifetimes AS lifetimes
  INNER JOIN relationships AS relationships
    ON relationships.customer_id = lifetimes.customer_id
    AND relationships.relationship_number = lifetimes.relationship_number
  INNER JOIN regulars AS regulars
    ON regulars.customer_id = lifetimes.customer_id
  WHERE
    NOT relationships.regular_from IS NULL
), counting AS (
  SELECT
    stretches.customer_id AS customer_id,
    stretches.basis AS of_basis,
    CASE WHEN NOT stretches.has_both THEN stretches.basis END AS basis,
    TRUE AS is_total,
    stretches.from_on AS from_on,
    stretches.until_on AS until_on
  FROM stretches AS stretches
  UNION ALL
  SELECT
    stretches.customer_id AS customer_id,
    stretches.basis AS of_basis,
    stretches.basis AS basis,
    FALSE AS is_total,
    GREATEST(stretches.from_on, stretches.regular_from) AS from_on,
    stretches.until_on AS until_on
  FROM stretches AS stretches
  WHERE
    stretches.has_both AND NOT stretches.regular_from IS NULL
), parts AS (
  SELECT
    relationships.customer_id AS customer_id,
    CASE WHEN NOT regulars.has_both THEN relationships.basis END AS basis,
    TRUE AS is_total,
    relationships.regular_from AS from_on,
    COALESCE(relationships.churned_on, CAST('9999-12-31' AS DATE)) AS until_on,
    1 AS customer_count,
    0 AS annual_value
  FROM relationships AS relationships
  INNER JOIN regulars AS regulars
    ON regulars.customer_id = relationships.customer_id
  WHERE
    NOT relationships.regular_from IS NULL
  UNION ALL
  SELECT
    counting.customer_id AS customer_id,
    counting.basis AS basis,
    FALSE AS is_total,
    counting.from_on AS from_on,
    counting.until_on AS until_on,
    1 AS customer_count,
    0 AS annual_value
  FROM counting AS counting
  WHERE
    NOT counting.is_total
  UNION ALL
  SELECT
    counting.customer_id AS customer_id,
    counting.basis AS basis,
    counting.is_total AS is_total,
    GREATEST(counting.from_on, value_spans.from_on) AS from_on,
    LEAST(counting.until_on, value_spans.until_on) AS until_on,
    0 AS customer_count,
    value_spans.annual_value AS annual_value
  FROM value_spans AS value_spans
  INNER JOIN counting AS counting
    ON counting.customer_id = value_spans.customer_id
    AND counting.of_basis = value_spans.basis
    AND counting.from_on < value_spans.until_on
    AND counting.until_on > value_spans.from_on
), turns AS (
  SELECT
    parts.customer_id AS customer_id,
    parts.basis AS basis,
    parts.is_total AS is_total,
    GREATEST(
      CAST(CAST(DATE_TRUNC('month', CASE WHEN turns.sign > 0 THEN parts.from_on ELSE parts.until_on END) AS DATE) AS DATE),
      months.first_month
    ) AS month,
    turns.sign * parts.customer_count AS customer_count,
    turns.sign * parts.annual_value AS annual_value
  FROM parts AS parts
  CROSS JOIN months AS months
  CROSS JOIN VALUES
    (1),
    (-1) AS turns(sign)
  WHERE
    parts.from_on < parts.until_on
    AND parts.from_on <= months.as_of_on
    AND parts.until_on > months.first_end_on
    AND (
      turns.sign > 0 OR parts.until_on <= months.as_of_on
    )
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(basis AS STRING) AS basis,
  CAST(is_total AS BOOLEAN) AS is_total,
  CAST(month AS DATE) AS month,
  CAST(customer_count AS DECIMAL(38, 0)) AS customer_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value
FROM (
  SELECT
    turns.customer_id AS customer_id,
    turns.basis AS basis,
    turns.is_total AS is_total,
    turns.month AS month,
    SUM(turns.customer_count) AS customer_count,
    SUM(turns.annual_value) AS annual_value
  FROM turns AS turns
  GROUP BY
    turns.customer_id,
    turns.basis,
    turns.is_total,
    turns.month
  HAVING
    SUM(turns.customer_count) <> 0 OR SUM(turns.annual_value) <> 0
) AS made
