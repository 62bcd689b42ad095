-- Made from queries/core/churns.sql by 'npm run spark'.
-- a9e8d5d79073b4c4
WITH last_signals AS (
  SELECT
    customer_id,
    loss_number,
    last_event,
    last_event_on
  FROM (
    SELECT
      losses.customer_id AS customer_id,
      losses.loss_number AS loss_number,
      signals.what AS last_event,
      signals.happened_on AS last_event_on,
      ROW_NUMBER() OVER (
        PARTITION BY losses.customer_id, losses.loss_number
        ORDER BY signals.happened_on DESC, event_kinds.cause_rank DESC, signals.what DESC
      ) = 1 AS is_kept
    FROM losses AS losses
    INNER JOIN churn_signals AS signals
      ON signals.customer_id = losses.customer_id
    INNER JOIN event_kinds AS event_kinds
      ON event_kinds.what = signals.what
    CROSS JOIN settings AS settings
    WHERE
      signals.happened_on < losses.churned_on
      AND signals.happened_on >= DATE_SUB(
        CASE losses.basis WHEN 'orders' THEN losses.last_on ELSE losses.churned_on END,
        CAST(settings.cause_days AS INT)
      )
      AND (
        signals.what <> 'open_wait'
        OR COALESCE(CAST(LOCAL_TIME(signals.over_at) AS DATE), losses.churned_on) >= losses.churned_on
      )
  ) AS qualified
  WHERE
    is_kept
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(loss_number AS BIGINT) AS loss_number,
  CAST(basis AS STRING) AS basis,
  CAST(churned_on AS DATE) AS churned_on,
  CAST(churned_month AS DATE) AS churned_month,
  CAST(was_regular AS BOOLEAN) AS was_regular,
  CAST(customer_since_on AS DATE) AS customer_since_on,
  CAST(last_on AS DATE) AS last_on,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(last_event AS STRING) AS last_event,
  CAST(last_event_on AS DATE) AS last_event_on,
  CAST(returned_on AS DATE) AS returned_on
FROM (
  SELECT
    losses.customer_id AS customer_id,
    losses.loss_number AS loss_number,
    losses.basis AS basis,
    losses.churned_on AS churned_on,
    CAST(CAST(DATE_TRUNC('month', losses.churned_on) AS DATE) AS DATE) AS churned_month,
    losses.was_regular AS was_regular,
    relationships.started_on AS customer_since_on,
    losses.last_on AS last_on,
    losses.annual_value AS annual_value,
    CASE
      WHEN NOT last_signals.last_event IS NULL
      THEN last_signals.last_event
      WHEN event_archive.begins_on <= DATE_SUB(
        CASE losses.basis WHEN 'orders' THEN losses.last_on ELSE losses.churned_on END,
        CAST(settings.cause_days AS INT)
      )
      THEN 'silence'
      ELSE 'unknown'
    END AS last_event,
    last_signals.last_event_on AS last_event_on,
    losses.returned_on AS returned_on
  FROM losses AS losses
  INNER JOIN relationships AS relationships
    ON relationships.customer_id = losses.customer_id
    AND relationships.relationship_number = losses.loss_number
  LEFT JOIN last_signals AS last_signals
    ON last_signals.customer_id = losses.customer_id
    AND last_signals.loss_number = losses.loss_number
  CROSS JOIN event_archive AS event_archive
  CROSS JOIN settings AS settings
  WHERE
    NOT losses.churned_on IS NULL
) AS made
