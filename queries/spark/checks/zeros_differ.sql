-- Made from queries/checks/zeros_differ.sql by 'npm run spark'.
-- 638d5c8e05085c1a
SELECT
  CAST(number_count AS BIGINT) AS number_count,
  CAST(first_id AS STRING) AS first_id,
  CAST(crm_id AS STRING) AS crm_id
FROM (
  SELECT
    COUNT(*) AS number_count,
    MIN(numbers_without_zeros.customer_id) AS first_id,
    MIN_BY(
      numbers_without_zeros.crm_id,
      CASE
        WHEN NOT (
          numbers_without_zeros.crm_id
        ) IS NULL
        THEN numbers_without_zeros.customer_id
      END
    ) AS crm_id
  FROM numbers_without_zeros AS numbers_without_zeros
  HAVING
    COUNT(*) > 0
) AS made
