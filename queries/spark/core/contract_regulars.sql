-- Made from queries/core/contract_regulars.sql by 'npm run spark'.
-- 98fd741c2a2a51c2
WITH stays AS (
  SELECT
    KEY_OF(lifetimes.customer_id) AS customer_key,
    GREATEST(lifetimes.started_on, event_archive.begins_on) AS heard_from_on,
    GREATEST(lifetimes.started_on, event_archive.begins_on, relationships.regular_from) AS regular_from,
    lifetimes.last_on AS last_on,
    relationships.relationship_number AS relationship_number,
    relationships.lifetime_number = lifetimes.lifetime_number AS is_last,
    relationships.churned_on AS left_on
  FROM lifetimes AS lifetimes
  INNER JOIN relationships AS relationships
    ON relationships.customer_id = lifetimes.customer_id
    AND relationships.relationship_number = lifetimes.relationship_number
  CROSS JOIN event_archive AS event_archive
  WHERE
    lifetimes.basis = 'contract'
    AND NOT relationships.regular_from IS NULL
    AND NOT event_archive.begins_on IS NULL
)
SELECT
  CAST(seen_on AS DATE) AS seen_on,
  CAST(is_now AS BOOLEAN) AS is_now,
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(has_left AS BOOLEAN) AS has_left,
  CAST(heard_from_on AS DATE) AS heard_from_on,
  CAST(left_on AS DATE) AS left_on
FROM (
  SELECT
    long_gaps.seen_on AS seen_on,
    long_gaps.is_now AS is_now,
    stays.customer_key AS customer_key,
    FALSE AS has_left,
    stays.heard_from_on AS heard_from_on,
    stays.left_on AS left_on
  FROM stays AS stays
  CROSS JOIN settings AS settings
  INNER JOIN long_gaps AS long_gaps
    ON long_gaps.seen_on >= stays.regular_from
    AND long_gaps.seen_on <= DATE_ADD(stays.last_on, CAST(settings.grace_days AS INT))
  UNION ALL
  SELECT
    settings.as_of_on AS as_of_on,
    TRUE AS _col_1,
    stays.customer_key AS customer_key,
    TRUE AS _col_3,
    stays.heard_from_on AS heard_from_on,
    stays.left_on AS left_on
  FROM losses AS losses
  CROSS JOIN settings AS settings
  INNER JOIN stays AS stays
    ON stays.customer_key = KEY_OF(losses.customer_id)
    AND stays.relationship_number = losses.loss_number
    AND stays.is_last
  WHERE
    losses.basis = 'contract'
    AND losses.was_regular
    AND losses.returned_on IS NULL
    AND losses.churned_on > settings.as_of_on - INTERVAL '24' MONTH
) AS made
