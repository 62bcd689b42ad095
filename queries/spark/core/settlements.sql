-- Made from queries/core/settlements.sql by 'npm run spark'.
-- 73f046246869b3fb
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(settled_at AS TIMESTAMP_NTZ) AS settled_at,
  CAST(what AS STRING) AS what
FROM (
  SELECT DISTINCT
    decisions.customer_id AS customer_id,
    decisions.settled_at AS settled_at,
    decisions.what AS what
  FROM (
    SELECT
      contracts.customer_id AS customer_id,
      UTC_OF_LOCAL(CAST(DATE_ADD(contracts.decided_on, CAST(1 AS INT)) AS TIMESTAMP_NTZ)) AS settled_at,
      contracts.status AS what
    FROM contracts AS contracts
    WHERE
      NOT contracts.decided_on IS NULL
      AND (
        contracts.status = 'signed' OR contracts.decided_by = 'customer'
      )
    UNION ALL
    SELECT
      contracts.customer_id AS customer_id,
      UTC_OF_LOCAL(CAST(DATE_ADD(contracts.notice_on, CAST(1 AS INT)) AS TIMESTAMP_NTZ)) AS settled_at,
      'notice' AS what
    FROM contracts AS contracts
    WHERE
      NOT contracts.notice_on IS NULL
    UNION ALL
    SELECT
      activities.customer_id AS customer_id,
      CASE
        WHEN activities.is_day_only
        THEN UTC_OF_LOCAL(CAST(DATE_ADD(activities.occurred_on, CAST(1 AS INT)) AS TIMESTAMP_NTZ))
        ELSE activities.occurred_at
      END AS settled_at,
      activities.kind AS what
    FROM activities AS activities
    INNER JOIN event_kinds AS event_kinds
      ON event_kinds.what = activities.kind
    WHERE
      event_kinds.is_settling AND activities.direction IS DISTINCT FROM 'outbound'
  ) AS decisions
) AS made
