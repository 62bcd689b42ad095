-- Made from queries/metrics/regulars_by_basis.sql by 'npm run spark'.
-- edf17f80ad332ef3
WITH bases AS (
  SELECT
    bases.basis AS basis,
    bases.basis_number AS basis_number
  FROM VALUES
    ('contract', 1),
    ('orders', 2),
    ('both', 3) AS bases(basis, basis_number)
), standing AS (
  SELECT
    regulars.basis AS basis,
    COUNT(*) AS regular_count,
    SUM(regulars.annual_value) AS annual_value
  FROM regulars AS regulars
  GROUP BY
    regulars.basis
), ended AS (
  SELECT
    lifetimes.basis AS basis,
    COUNT(DISTINCT lifetimes.customer_id) AS ended_count,
    COUNT(DISTINCT lifetimes.customer_id) FILTER(WHERE
      relationships.churned_on IS NULL
      OR relationships.churned_on > lifetimes.churned_on) AS going_on_count
  FROM lifetimes AS lifetimes
  INNER JOIN relationships AS relationships
    ON relationships.customer_id = lifetimes.customer_id
    AND relationships.relationship_number = lifetimes.relationship_number
  CROSS JOIN settings AS settings
  WHERE
    NOT lifetimes.regular_from IS NULL
    AND lifetimes.churned_on BETWEEN CAST(settings.as_of_on + INTERVAL '1' DAY - INTERVAL '1' YEAR AS DATE) AND settings.as_of_on
  GROUP BY
    lifetimes.basis
)
SELECT
  CAST(basis AS STRING) AS basis,
  CAST(basis_number AS INT) AS basis_number,
  CAST(regular_count AS BIGINT) AS regular_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value,
  CAST(ended_count AS BIGINT) AS ended_count,
  CAST(going_on_count AS BIGINT) AS going_on_count
FROM (
  SELECT
    bases.basis AS basis,
    bases.basis_number AS basis_number,
    COALESCE(standing.regular_count, 0) AS regular_count,
    COALESCE(standing.annual_value, 0) AS annual_value,
    CASE WHEN bases.basis <> 'both' THEN COALESCE(ended.ended_count, 0) END AS ended_count,
    CASE WHEN bases.basis <> 'both' THEN COALESCE(ended.going_on_count, 0) END AS going_on_count
  FROM bases AS bases
  LEFT JOIN standing AS standing
    ON standing.basis = bases.basis
  LEFT JOIN ended AS ended
    ON ended.basis = bases.basis
  WHERE
    (
      SELECT
        COUNT(DISTINCT lifetimes.basis) AS _col_0
      FROM lifetimes AS lifetimes
    ) = 2
  ORDER BY
    bases.basis_number NULLS LAST
) AS made
