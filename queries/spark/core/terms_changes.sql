-- Made from queries/core/terms_changes.sql by 'npm run spark'.
-- 79830c2126fc0c69
SELECT
  CAST(changed_on AS DATE) AS changed_on,
  CAST(label AS STRING) AS label,
  CAST(is_noted AS BOOLEAN) AS is_noted
FROM (
  SELECT
    decided.on_day AS changed_on,
    MIN(decided.why) AS label,
    TRUE AS is_noted
  FROM decided AS decided
  WHERE
    decided.what = 'terms_changed' AND decided.customer_id IS NULL
  GROUP BY
    decided.on_day
  UNION ALL
  SELECT
    CAST(CAST(DATE_TRUNC('month', contracts.offered_on) AS DATE) AS DATE) AS changed_on,
    NULL AS label,
    FALSE AS is_noted
  FROM contracts AS contracts
  WHERE
    NOT contracts.offered_on IS NULL
  GROUP BY
    CAST(CAST(DATE_TRUNC('month', contracts.offered_on) AS DATE) AS DATE)
  HAVING
    COUNT(DISTINCT contracts.customer_id) FILTER(WHERE
      contracts.has_changed_terms) >= 5
    AND COUNT(DISTINCT contracts.customer_id) FILTER(WHERE
      contracts.has_changed_terms) * 2 >= COUNT(DISTINCT contracts.customer_id)
) AS made
