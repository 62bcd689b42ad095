-- Made from queries/core/tenures.sql by 'npm run spark'.
-- 23d23ace41dc310f
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(basis AS STRING) AS basis,
  CAST(lifetime_number AS BIGINT) AS lifetime_number,
  CAST(started_on AS DATE) AS started_on,
  CAST(entry_days AS BIGINT) AS entry_days,
  CAST(tenure_days AS BIGINT) AS tenure_days,
  CAST(has_ended AS BOOLEAN) AS has_ended,
  CAST(is_start_known AS BOOLEAN) AS is_start_known
FROM (
  SELECT
    lifetimes.customer_id AS customer_id,
    lifetimes.basis AS basis,
    lifetimes.lifetime_number AS lifetime_number,
    lifetimes.started_on AS started_on,
    CASE
      WHEN lifetimes.basis = 'contract'
      THEN GREATEST(COALESCE(DATEDIFF(followed_from.contracts_from_on, lifetimes.started_on), 0), 0)
      ELSE 0
    END AS entry_days,
    DATEDIFF(
      COALESCE(lifetimes.churned_on, DATE_ADD(settings.as_of_on, CAST(1 AS INT))),
      lifetimes.started_on
    ) AS tenure_days,
    NOT lifetimes.churned_on IS NULL AS has_ended,
    lifetimes.basis = 'contract'
    OR lifetimes.lifetime_number > 1
    OR lifetimes.started_on > DATE_ADD(followed_from.orders_from_on, CAST(settings.silence_days_max AS INT)) AS is_start_known
  FROM lifetimes AS lifetimes
  CROSS JOIN followed_from AS followed_from
  CROSS JOIN settings AS settings
  WHERE
    NOT lifetimes.relationship_number IS NULL
) AS made
