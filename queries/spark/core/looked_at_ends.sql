-- Made from queries/core/looked_at_ends.sql by 'npm run spark'.
-- dcac6c8e6b0e803d
WITH chosen AS (
  SELECT
    terms.customer_id AS customer_id,
    MIN(KEY_OF(terms.customer_id)) AS customer_key
  FROM terms AS terms
  GROUP BY
    terms.customer_id
  ORDER BY
    customer_key NULLS LAST,
    customer_id NULLS LAST
  LIMIT 2000
), ends AS (
  SELECT
    terms.customer_id AS customer_id,
    terms.ended_on AS ended_on,
    MAX(terms.term_number) AS term_number,
    MAX(terms.started_on) AS started_on,
    MAX(terms.signed_on) AS signed_on,
    SUM(terms.annual_value) AS annual_value
  FROM terms AS terms
  CROSS JOIN settings AS settings
  LEFT JOIN chosen AS chosen
    ON chosen.customer_id = terms.customer_id
  WHERE
    terms.ended_on <= DATE_ADD(settings.as_of_on, CAST(365 AS INT))
    AND (
      terms.ended_on > settings.as_of_on OR NOT chosen.customer_id IS NULL
    )
  GROUP BY
    terms.customer_id,
    terms.ended_on
), followed AS (
  SELECT
    ends.customer_id AS customer_id,
    ends.ended_on AS ended_on,
    MIN(later.signed_on) AS later_signed_on,
    MIN(later.signed_on) FILTER(WHERE
      later.started_on <= DATE_ADD(DATE_ADD(ends.ended_on, CAST(1 AS INT)), CAST(settings.grace_days AS INT))
      OR later.signed_on <= DATE_ADD(ends.ended_on, CAST(1 AS INT))) AS kept_on
  FROM ends AS ends
  CROSS JOIN settings AS settings
  INNER JOIN terms AS later
    ON later.customer_id = ends.customer_id AND later.ended_on > ends.ended_on
  GROUP BY
    ends.customer_id,
    ends.ended_on
), looks AS (
  SELECT
    ends.customer_id AS customer_id,
    ends.ended_on AS ended_on,
    ends.term_number AS term_number,
    ends.started_on AS started_on,
    ends.signed_on AS signed_on,
    ends.annual_value AS annual_value,
    leads.lead_days AS lead_days,
    DATE_SUB(ends.ended_on, CAST(leads.lead_days AS INT)) AS looked_on,
    FALSE AS is_running
  FROM ends AS ends
  CROSS JOIN settings AS settings
  CROSS JOIN VALUES
    (30),
    (90),
    (180),
    (300) AS leads(lead_days)
  CROSS JOIN followed_from AS followed_from
  CROSS JOIN event_archive AS event_archive
  WHERE
    DATE_ADD(ends.ended_on, CAST(settings.grace_days AS INT)) < settings.as_of_on
    AND ends.ended_on >= followed_from.contracts_from_on
    AND COALESCE(
      DATE_SUB(
        DATE_SUB(ends.ended_on, CAST(leads.lead_days AS INT)),
        CAST(settings.cause_days AS INT)
      ) >= event_archive.begins_on,
      TRUE
    )
  UNION ALL
  SELECT
    ends.customer_id AS customer_id,
    ends.ended_on AS ended_on,
    ends.term_number AS term_number,
    ends.started_on AS started_on,
    ends.signed_on AS signed_on,
    ends.annual_value AS annual_value,
    CASE
      WHEN DATEDIFF(ends.ended_on, settings.as_of_on) <= 60
      THEN 30
      WHEN DATEDIFF(ends.ended_on, settings.as_of_on) <= 135
      THEN 90
      WHEN DATEDIFF(ends.ended_on, settings.as_of_on) <= 240
      THEN 180
      ELSE 300
    END AS lead_days,
    settings.as_of_on AS looked_on,
    TRUE AS is_running
  FROM ends AS ends
  CROSS JOIN settings AS settings
  WHERE
    ends.ended_on > settings.as_of_on
), told AS (
  SELECT
    contracts.customer_id AS customer_id,
    contracts.notice_on AS told_on,
    contracts.ended_on AS first_end_on,
    contracts.ended_on AS last_end_on
  FROM contracts AS contracts
  WHERE
    contracts.status = 'signed'
    AND NOT contracts.notice_on IS NULL
    AND NOT contracts.ended_on IS NULL
  UNION ALL
  SELECT
    contracts.customer_id AS customer_id,
    contracts.decided_on AS told_on,
    DATE_SUB(contracts.started_on, CAST(366 AS INT)) AS first_end_on,
    DATE_SUB(contracts.started_on, CAST(1 AS INT)) AS last_end_on
  FROM contracts AS contracts
  WHERE
    contracts.status IN ('declined', 'withdrawn')
    AND NOT contracts.decided_on IS NULL
    AND NOT contracts.started_on IS NULL
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(ended_on AS DATE) AS ended_on,
  CAST(lead_days AS INT) AS lead_days,
  CAST(looked_on AS DATE) AS looked_on,
  CAST(is_running AS BOOLEAN) AS is_running,
  CAST(term_number AS BIGINT) AS term_number,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value,
  CAST(decided_on AS DATE) AS decided_on,
  CAST(kept_on AS DATE) AS kept_on
FROM (
  SELECT
    looks.customer_id AS customer_id,
    looks.ended_on AS ended_on,
    looks.lead_days AS lead_days,
    looks.looked_on AS looked_on,
    looks.is_running AS is_running,
    looks.term_number AS term_number,
    looks.annual_value AS annual_value,
    DATE_ADD(DATE_ADD(looks.ended_on, CAST(settings.grace_days AS INT)), CAST(1 AS INT)) AS decided_on,
    followed.kept_on AS kept_on
  FROM looks AS looks
  CROSS JOIN settings AS settings
  LEFT JOIN followed AS followed
    ON followed.customer_id = looks.customer_id AND followed.ended_on = looks.ended_on
  WHERE
    looks.started_on <= looks.looked_on
    AND looks.signed_on <= looks.looked_on
    AND COALESCE(followed.later_signed_on > looks.looked_on, TRUE)
    AND NOT EXISTS(
      SELECT
        1 AS found
      FROM told AS told
      WHERE
        told.customer_id = looks.customer_id
        AND told.told_on BETWEEN DATE_ADD(looks.signed_on, CAST(1 AS INT)) AND looks.looked_on
        AND looks.ended_on BETWEEN told.first_end_on AND told.last_end_on
    )
) AS made
