-- Made from queries/core/win_back_cases.sql by 'npm run spark'.
-- 113b0e8a4b80bdd1
WITH lost AS (
  SELECT
    losses.customer_id AS customer_id,
    losses.loss_number AS loss_number,
    losses.churned_on AS churned_on,
    losses.was_regular AS was_regular,
    losses.annual_value AS annual_value,
    losses.returned_on AS returned_on
  FROM losses AS losses
  CROSS JOIN settings AS settings
  WHERE
    losses.churned_on BETWEEN CAST(settings.as_of_on + INTERVAL '1' DAY - INTERVAL '24' MONTH AS DATE) AND settings.as_of_on
), personal AS (
  SELECT
    attempts.customer_id AS customer_id,
    attempts.loss_number AS loss_number,
    MIN(attempts.attempted_on) AS first_attempted_on,
    BOOL_OR(NOT attempts.replied_at IS NULL) AS is_replied,
    BOOL_OR(attempts.answer_outcome = 'answered') AS is_answered,
    BOOL_OR(NOT attempts.offered_contract_id IS NULL) AS is_offered
  FROM attempts AS attempts
  WHERE
    attempts.kind = 'personal'
  GROUP BY
    attempts.customer_id,
    attempts.loss_number
), offers AS (
  SELECT DISTINCT
    lost.customer_id AS customer_id,
    lost.loss_number AS loss_number
  FROM lost AS lost
  INNER JOIN personal AS personal
    ON personal.customer_id = lost.customer_id
    AND personal.loss_number = lost.loss_number
  INNER JOIN contracts AS contracts
    ON contracts.customer_id = lost.customer_id
    AND contracts.offered_on BETWEEN personal.first_attempted_on AND COALESCE(lost.returned_on, CAST('9999-12-31' AS DATE))
), second_terms AS (
  SELECT DISTINCT
    terms.customer_id AS customer_id,
    terms.lifetime_number AS lifetime_number
  FROM terms AS terms
  CROSS JOIN settings AS settings
  WHERE
    terms.term_number >= 2 AND terms.started_on <= settings.as_of_on
), kept AS (
  SELECT
    lifetimes.customer_id AS customer_id,
    lifetimes.relationship_number AS relationship_number,
    BOOL_OR(
      CASE lifetimes.basis
        WHEN 'contract'
        THEN NOT second_terms.customer_id IS NULL OR lifetimes.last_on < settings.as_of_on
        ELSE DATEDIFF(lifetimes.last_on, lifetimes.counts_from) >= 365
      END
    ) AS is_kept
  FROM lifetimes AS lifetimes
  CROSS JOIN settings AS settings
  LEFT JOIN second_terms AS second_terms
    ON second_terms.customer_id = lifetimes.customer_id
    AND second_terms.lifetime_number = lifetimes.lifetime_number
  GROUP BY
    lifetimes.customer_id,
    lifetimes.relationship_number
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(loss_number AS BIGINT) AS loss_number,
  CAST(churned_on AS DATE) AS churned_on,
  CAST(was_regular AS BOOLEAN) AS was_regular,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(first_attempted_on AS DATE) AS first_attempted_on,
  CAST(days_to_attempt AS BIGINT) AS days_to_attempt,
  CAST(is_attempted AS BOOLEAN) AS is_attempted,
  CAST(is_replied AS BOOLEAN) AS is_replied,
  CAST(is_answered AS BOOLEAN) AS is_answered,
  CAST(is_offered AS BOOLEAN) AS is_offered,
  CAST(is_returned AS BOOLEAN) AS is_returned,
  CAST(is_kept AS BOOLEAN) AS is_kept,
  CAST(second_annual_value AS DECIMAL(18, 2)) AS second_annual_value,
  CAST(is_returned_untouched AS BOOLEAN) AS is_returned_untouched
FROM (
  SELECT
    lost.customer_id AS customer_id,
    lost.loss_number AS loss_number,
    lost.churned_on AS churned_on,
    lost.was_regular AS was_regular,
    lost.annual_value AS annual_value,
    personal.first_attempted_on AS first_attempted_on,
    DATEDIFF(personal.first_attempted_on, lost.churned_on) AS days_to_attempt,
    NOT personal.customer_id IS NULL AS is_attempted,
    COALESCE(personal.is_replied, FALSE) AS is_replied,
    COALESCE(personal.is_replied AND personal.is_answered, FALSE) AS is_answered,
    COALESCE(
      personal.is_replied
      AND personal.is_answered
      AND (
        personal.is_offered OR NOT offers.customer_id IS NULL
      ),
      FALSE
    ) AS is_offered,
    NOT personal.customer_id IS NULL AND NOT lost.returned_on IS NULL AS is_returned,
    COALESCE(kept.is_kept, FALSE) AS is_kept,
    seconds.annual_value AS second_annual_value,
    personal.customer_id IS NULL AND NOT lost.returned_on IS NULL AS is_returned_untouched
  FROM lost AS lost
  LEFT JOIN personal AS personal
    ON personal.customer_id = lost.customer_id
    AND personal.loss_number = lost.loss_number
  LEFT JOIN offers AS offers
    ON offers.customer_id = lost.customer_id AND offers.loss_number = lost.loss_number
  LEFT JOIN relationships AS seconds
    ON seconds.customer_id = lost.customer_id
    AND seconds.relationship_number = lost.loss_number + 1
  LEFT JOIN kept AS kept
    ON kept.customer_id = lost.customer_id
    AND kept.relationship_number = lost.loss_number + 1
) AS made
