-- Made from queries/core/relationships.sql by 'npm run spark'.
-- 902e269547581d6b
WITH counted AS (
  SELECT
    stretches.customer_id AS customer_id,
    stretches.lifetime_number AS lifetime_number,
    stretches.started_on AS started_on,
    stretches.entered_on AS entered_on,
    stretches.last_on AS last_on,
    stretches.regular_from AS regular_from,
    stretches.churned_on AS churned_on,
    stretches.returned_on AS returned_on,
    stretches.annual_value AS annual_value,
    stretches.term_count AS term_count,
    stretches.basis AS basis,
    stretches.counts_from AS counts_from,
    stretches.order_count AS order_count,
    stretches.silence_days AS silence_days,
    stretches.relationship_number AS relationship_number,
    COALESCE(stretches.churned_on, CAST('9999-12-31' AS DATE)) AS until_on,
    stretches.basis = CASE WHEN stretches.churned_on IS NULL THEN 'orders' ELSE 'contract' END AS is_leading,
    MAX(COALESCE(stretches.churned_on, CAST('9999-12-31' AS DATE))) OVER (PARTITION BY stretches.customer_id, stretches.relationship_number) AS over_on,
    ROW_NUMBER() OVER (
      PARTITION BY stretches.customer_id, stretches.relationship_number
      ORDER BY COALESCE(stretches.churned_on, CAST('9999-12-31' AS DATE)) DESC, stretches.basis = CASE WHEN stretches.churned_on IS NULL THEN 'orders' ELSE 'contract' END DESC, stretches.lifetime_number DESC
    ) AS place
  FROM stretches AS stretches
  WHERE
    NOT stretches.relationship_number IS NULL
), grouped AS (
  SELECT
    counted.customer_id AS customer_id,
    counted.relationship_number AS relationship_number,
    CASE
      WHEN MIN(counted.basis) = MAX(counted.basis)
      THEN MIN(counted.basis)
      ELSE 'both'
    END AS bases,
    MAX(counted.basis) FILTER(WHERE
      counted.place = 1) AS basis,
    MAX(counted.lifetime_number) FILTER(WHERE
      counted.place = 1) AS lifetime_number,
    MAX(counted.last_on) FILTER(WHERE
      counted.place = 1) AS last_on,
    MIN(counted.started_on) AS started_on,
    MIN(counted.entered_on) AS entered_on,
    MIN(counted.regular_from) AS regular_from,
    NULLIF(MAX(counted.over_on), CAST('9999-12-31' AS DATE)) AS churned_on,
    CAST(SUM(counted.annual_value) FILTER(WHERE
      counted.until_on = counted.over_on) AS DECIMAL(18, 2)) AS annual_value
  FROM counted AS counted
  GROUP BY
    counted.customer_id,
    counted.relationship_number
), followed AS (
  SELECT
    grouped.customer_id AS customer_id,
    grouped.relationship_number AS relationship_number,
    grouped.bases AS bases,
    grouped.basis AS basis,
    grouped.lifetime_number AS lifetime_number,
    grouped.last_on AS last_on,
    grouped.started_on AS started_on,
    grouped.entered_on AS entered_on,
    grouped.regular_from AS regular_from,
    grouped.churned_on AS churned_on,
    grouped.annual_value AS annual_value,
    LEAD(grouped.entered_on) OVER (PARTITION BY grouped.customer_id ORDER BY grouped.relationship_number NULLS LAST) AS returned_on
  FROM grouped AS grouped
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(relationship_number AS BIGINT) AS relationship_number,
  CAST(bases AS STRING) AS bases,
  CAST(basis AS STRING) AS basis,
  CAST(lifetime_number AS BIGINT) AS lifetime_number,
  CAST(started_on AS DATE) AS started_on,
  CAST(last_on AS DATE) AS last_on,
  CAST(regular_from AS DATE) AS regular_from,
  CAST(churned_on AS DATE) AS churned_on,
  CAST(returned_on AS DATE) AS returned_on,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value
FROM (
  SELECT
    followed.customer_id AS customer_id,
    followed.relationship_number AS relationship_number,
    followed.bases AS bases,
    followed.basis AS basis,
    followed.lifetime_number AS lifetime_number,
    followed.started_on AS started_on,
    followed.last_on AS last_on,
    followed.regular_from AS regular_from,
    followed.churned_on AS churned_on,
    followed.returned_on AS returned_on,
    followed.annual_value AS annual_value
  FROM followed AS followed
  CROSS JOIN settings AS settings
  WHERE
    followed.started_on <= settings.as_of_on
) AS made
