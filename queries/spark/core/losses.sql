-- Made from queries/core/losses.sql by 'npm run spark'.
-- 10b82de7fa9cbba2
WITH offers AS (
  SELECT
    contracts.customer_id AS customer_id,
    contracts.status = 'signed' AS is_signed,
    contracts.started_on AS started_on,
    COALESCE(contracts.ended_on, CAST('9999-12-31' AS DATE)) AS ended_on,
    COALESCE(contracts.decided_on, contracts.started_on) AS decided_on,
    contracts.notice_on AS notice_on
  FROM contracts AS contracts
  WHERE
    contracts.status IN ('signed', 'declined', 'withdrawn')
), terms AS (
  SELECT
    relationships.customer_id AS customer_id,
    relationships.basis AS basis,
    relationships.relationship_number AS relationship_number,
    MAX(offers.decided_on) AS signed_on,
    MAX(offers.notice_on) FILTER(WHERE
      offers.ended_on = relationships.last_on) AS notice_on,
    BOOL_OR(offers.notice_on IS NULL) FILTER(WHERE
      offers.ended_on = relationships.last_on) AS goes_on
  FROM relationships AS relationships
  INNER JOIN offers AS offers
    ON offers.customer_id = relationships.customer_id
    AND offers.is_signed
    AND offers.started_on BETWEEN relationships.started_on AND relationships.last_on
  WHERE
    relationships.basis = 'contract'
  GROUP BY
    relationships.customer_id,
    relationships.basis,
    relationships.relationship_number
), declines AS (
  SELECT
    relationships.customer_id AS customer_id,
    relationships.basis AS basis,
    relationships.relationship_number AS relationship_number,
    MIN(offers.decided_on) AS declined_on
  FROM relationships AS relationships
  INNER JOIN terms AS terms
    ON terms.customer_id = relationships.customer_id
    AND terms.relationship_number = relationships.relationship_number
  INNER JOIN offers AS offers
    ON offers.customer_id = relationships.customer_id
    AND NOT offers.is_signed
    AND offers.started_on BETWEEN DATE_ADD(relationships.last_on, CAST(1 AS INT)) AND DATE_ADD(relationships.last_on, CAST(366 AS INT))
    AND offers.decided_on > terms.signed_on
    AND offers.decided_on < COALESCE(relationships.returned_on, CAST('9999-12-31' AS DATE))
  WHERE
    relationships.basis = 'contract'
  GROUP BY
    relationships.customer_id,
    relationships.basis,
    relationships.relationship_number
), ends AS (
  SELECT
    relationships.customer_id AS customer_id,
    relationships.relationship_number AS relationship_number,
    relationships.bases AS bases,
    relationships.basis AS basis,
    relationships.lifetime_number AS lifetime_number,
    relationships.started_on AS started_on,
    relationships.last_on AS last_on,
    relationships.regular_from AS regular_from,
    relationships.churned_on AS churned_on,
    relationships.returned_on AS returned_on,
    relationships.annual_value AS annual_value,
    declines.declined_on AS declined_on,
    CASE
      WHEN NOT terms.goes_on
      AND terms.notice_on < COALESCE(relationships.returned_on, CAST('9999-12-31' AS DATE))
      THEN terms.notice_on
    END AS notice_on
  FROM relationships AS relationships
  LEFT JOIN terms AS terms
    ON terms.customer_id = relationships.customer_id
    AND terms.basis = relationships.basis
    AND terms.relationship_number = relationships.relationship_number
  LEFT JOIN declines AS declines
    ON declines.customer_id = relationships.customer_id
    AND declines.basis = relationships.basis
    AND declines.relationship_number = relationships.relationship_number
), dated_ends AS (
  SELECT
    ends.customer_id AS customer_id,
    ends.relationship_number AS relationship_number,
    ends.bases AS bases,
    ends.basis AS basis,
    ends.lifetime_number AS lifetime_number,
    ends.started_on AS started_on,
    ends.last_on AS last_on,
    ends.regular_from AS regular_from,
    ends.churned_on AS churned_on,
    ends.returned_on AS returned_on,
    ends.annual_value AS annual_value,
    ends.declined_on AS declined_on,
    ends.notice_on AS notice_on,
    LEAST(ends.declined_on, ends.notice_on, ends.churned_on) AS ended_on
  FROM ends AS ends
), refusals AS (
  SELECT
    ends.customer_id AS customer_id,
    ends.relationship_number AS relationship_number,
    MAX(activities.occurred_on) AS refused_on
  FROM dated_ends AS ends
  INNER JOIN activities AS activities
    ON activities.customer_id = ends.customer_id AND activities.kind = 'refusal'
  CROSS JOIN settings AS settings
  WHERE
    activities.occurred_on BETWEEN DATE_SUB(
      CASE ends.basis WHEN 'orders' THEN ends.last_on ELSE ends.ended_on END,
      CAST(settings.cause_days AS INT)
    ) AND COALESCE(ends.churned_on, ends.ended_on)
    AND (
      ends.basis = 'orders' OR activities.occurred_on >= ends.started_on
    )
  GROUP BY
    ends.customer_id,
    ends.relationship_number
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(loss_number AS BIGINT) AS loss_number,
  CAST(basis AS STRING) AS basis,
  CAST(refused_on AS DATE) AS refused_on,
  CAST(declined_on AS DATE) AS declined_on,
  CAST(notice_on AS DATE) AS notice_on,
  CAST(churned_on AS DATE) AS churned_on,
  CAST(lost_on AS DATE) AS lost_on,
  CAST(last_on AS DATE) AS last_on,
  CAST(was_regular AS BOOLEAN) AS was_regular,
  CAST(returned_on AS DATE) AS returned_on,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(is_followed AS BOOLEAN) AS is_followed
FROM (
  SELECT
    ends.customer_id AS customer_id,
    ends.relationship_number AS loss_number,
    ends.basis AS basis,
    refusals.refused_on AS refused_on,
    ends.declined_on AS declined_on,
    ends.notice_on AS notice_on,
    ends.churned_on AS churned_on,
    LEAST(
      CASE
        WHEN ends.basis = 'orders' AND refusals.refused_on <= ends.last_on
        THEN DATE_ADD(ends.last_on, CAST(1 AS INT))
        ELSE refusals.refused_on
      END,
      ends.ended_on
    ) AS lost_on,
    ends.last_on AS last_on,
    NOT ends.regular_from IS NULL AS was_regular,
    ends.returned_on AS returned_on,
    ends.annual_value AS annual_value,
    ends.churned_on IS NULL
    OR (
      (
        ends.basis = 'orders'
        OR COALESCE(ends.churned_on > followed_from.contracts_from_on, TRUE)
      )
      AND COALESCE(ends.churned_on >= event_archive.begins_on, TRUE)
    ) AS is_followed
  FROM dated_ends AS ends
  LEFT JOIN refusals AS refusals
    ON refusals.customer_id = ends.customer_id
    AND refusals.relationship_number = ends.relationship_number
  LEFT JOIN followed_from AS followed_from
    ON TRUE
  LEFT JOIN event_archive AS event_archive
    ON TRUE
  WHERE
    NOT ends.ended_on IS NULL
) AS made
