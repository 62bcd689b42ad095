-- Made from queries/metrics/movements_by_month.sql by 'npm run spark'.
-- 0508ef6128deea8b
WITH kinds AS (
  SELECT
    kinds.kind AS kind,
    kinds.kind_number AS kind_number
  FROM VALUES
    ('opening', 1),
    ('new', 2),
    ('reactivation', 3),
    ('expansion', 4),
    ('contraction', 5),
    ('churn', 6),
    ('closing', 7) AS kinds(kind, kind_number)
), bases AS (
  SELECT DISTINCT
    movements.basis AS basis
  FROM movements AS movements
)
SELECT
  CAST(basis AS STRING) AS basis,
  CAST(month AS DATE) AS month,
  CAST(kind AS STRING) AS kind,
  CAST(kind_number AS INT) AS kind_number,
  CAST(customer_count AS DECIMAL(38, 0)) AS customer_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value
FROM (
  SELECT
    bases.basis AS basis,
    report_months.month AS month,
    kinds.kind AS kind,
    kinds.kind_number AS kind_number,
    COALESCE(SUM(movements.customer_count), 0) AS customer_count,
    COALESCE(SUM(movements.annual_value), 0) AS annual_value
  FROM report_months AS report_months
  CROSS JOIN bases AS bases
  CROSS JOIN kinds AS kinds
  LEFT JOIN movements AS movements
    ON movements.basis = bases.basis
    AND movements.month = report_months.month
    AND movements.kind = kinds.kind
  GROUP BY
    bases.basis,
    report_months.month,
    kinds.kind,
    kinds.kind_number
  ORDER BY
    bases.basis = 'total' DESC,
    basis NULLS LAST,
    month NULLS LAST,
    kind_number NULLS LAST
) AS made
