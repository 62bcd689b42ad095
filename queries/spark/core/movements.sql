-- Made from queries/core/movements.sql by 'npm run spark'.
-- 6f0a8dbb55301d69
WITH months AS (
  SELECT
    CAST(listed.listed_0 AS DATE) AS month
  FROM settings AS settings
  LATERAL VIEW
  EXPLODE(
    (
      CASE
        WHEN (
          CAST(DATE_TRUNC('MONTH', settings.as_of_on) AS DATE) - INTERVAL '25' MONTH
        ) <= (
          CAST(DATE_TRUNC('MONTH', settings.as_of_on) AS DATE)
        )
        THEN SEQUENCE(
          CAST(CAST(DATE_TRUNC('MONTH', settings.as_of_on) AS DATE) - INTERVAL '25' MONTH AS DATE),
          CAST(DATE_TRUNC('MONTH', settings.as_of_on) AS DATE),
          INTERVAL '1' MONTH
        )
        ELSE ARRAY()
      END
    )
  ) listed AS listed_0
), first_days AS (
  SELECT
    lifetimes.customer_id AS customer_id,
    COALESCE(lifetimes.basis, 'total') AS basis,
    MIN(lifetimes.regular_from) AS regular_from
  FROM lifetimes AS lifetimes
  WHERE
    NOT lifetimes.regular_from IS NULL
  GROUP BY
    GROUPING SETS (
      (lifetimes.customer_id, lifetimes.basis),
      (
        lifetimes.customer_id
      )
    )
), counted AS (
  SELECT
    changes.basis AS basis,
    changes.is_total AS is_total,
    changes.month AS month,
    CASE
      WHEN changes.customer_count > 0
      THEN CASE
        WHEN first_days.regular_from >= changes.month
        THEN 'new'
        ELSE 'reactivation'
      END
      WHEN changes.customer_count < 0
      THEN 'churn'
      WHEN changes.annual_value > 0
      THEN 'expansion'
      ELSE 'contraction'
    END AS kind,
    COUNT(*) AS customer_count,
    SUM(changes.annual_value) AS annual_value
  FROM regular_changes AS changes
  LEFT JOIN first_days AS first_days
    ON first_days.customer_id = changes.customer_id
    AND first_days.basis = COALESCE(changes.basis, 'total')
  GROUP BY
    changes.basis,
    changes.is_total,
    changes.month,
    CASE
      WHEN changes.customer_count > 0
      THEN CASE
        WHEN first_days.regular_from >= changes.month
        THEN 'new'
        ELSE 'reactivation'
      END
      WHEN changes.customer_count < 0
      THEN 'churn'
      WHEN changes.annual_value > 0
      THEN 'expansion'
      ELSE 'contraction'
    END
), changes AS (
  SELECT
    'total' AS basis,
    counted.month AS month,
    counted.kind AS kind,
    counted.customer_count AS customer_count,
    counted.annual_value AS annual_value
  FROM counted AS counted
  WHERE
    counted.is_total
  UNION ALL
  SELECT
    counted.basis AS basis,
    counted.month AS month,
    counted.kind AS kind,
    counted.customer_count AS customer_count,
    counted.annual_value AS annual_value
  FROM counted AS counted
  WHERE
    NOT counted.basis IS NULL
    AND (
      SELECT
        COUNT(DISTINCT lifetimes.basis) AS _col_0
      FROM lifetimes AS lifetimes
    ) = 2
), bases AS (
  SELECT
    'total' AS basis
  UNION
  SELECT
    changes.basis AS basis
  FROM changes AS changes
)
SELECT
  CAST(basis AS STRING) AS basis,
  CAST(month AS DATE) AS month,
  CAST(kind AS STRING) AS kind,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value
FROM (
  SELECT
    bases.basis AS basis,
    months.month AS month,
    kinds.kind AS kind,
    CAST(COALESCE(
      SUM(
        CASE
          WHEN changes.kind = kinds.kind
          THEN changes.customer_count
          WHEN changes.kind IN ('new', 'reactivation')
          THEN changes.customer_count
          WHEN changes.kind = 'churn'
          THEN -changes.customer_count
          ELSE 0
        END
      ),
      0
    ) AS BIGINT) * CASE WHEN kinds.kind = 'churn' THEN -1 ELSE 1 END AS customer_count,
    COALESCE(SUM(changes.annual_value), 0) AS annual_value
  FROM months AS months
  CROSS JOIN bases AS bases
  CROSS JOIN VALUES
    ('opening'),
    ('new'),
    ('reactivation'),
    ('expansion'),
    ('contraction'),
    ('churn'),
    ('closing') AS kinds(kind)
  LEFT JOIN changes AS changes
    ON changes.basis = bases.basis
    AND CASE kinds.kind
      WHEN 'opening'
      THEN changes.month < months.month
      WHEN 'closing'
      THEN changes.month <= months.month
      ELSE changes.kind = kinds.kind AND changes.month = months.month
    END
  GROUP BY
    bases.basis,
    months.month,
    kinds.kind
) AS made
