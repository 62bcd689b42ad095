-- Made from queries/core/path_states.sql by 'npm run spark'.
-- ee7f462b0afd5338
WITH beginnings AS (
  SELECT
    losses.customer_id AS customer_id,
    losses.loss_number AS loss_number,
    MAX(lifetimes.regular_from) FILTER(WHERE
      lifetimes.regular_from <= losses.lost_on) AS regular_from,
    MAX(lifetimes.started_on) AS started_on
  FROM losses AS losses
  LEFT JOIN lifetimes AS lifetimes
    ON lifetimes.customer_id = losses.customer_id
    AND lifetimes.started_on <= losses.lost_on
  GROUP BY
    losses.customer_id,
    losses.loss_number
), placed AS (
  SELECT
    attempts.customer_id AS customer_id,
    attempts.loss_number AS loss_number,
    attempts.attempted_on AS attempted_on,
    attempts.replied_at AS replied_at,
    attempts.answered_at AS answered_at,
    ROW_NUMBER() OVER (
      PARTITION BY attempts.customer_id, attempts.loss_number
      ORDER BY COALESCE(attempts.answer_outcome, '') <> 'answered' NULLS LAST, attempts.replied_at NULLS LAST, attempts.answered_at NULLS LAST
    ) AS place
  FROM attempts AS attempts
  WHERE
    attempts.kind = 'personal'
), attempted AS (
  SELECT
    placed.customer_id AS customer_id,
    placed.loss_number AS loss_number,
    MIN(placed.attempted_on) AS attempted_on,
    MIN(placed.replied_at) AS replied_at,
    MIN(placed.answered_at) FILTER(WHERE
      placed.place = 1) AS answered_at
  FROM placed AS placed
  GROUP BY
    placed.customer_id,
    placed.loss_number
), days AS (
  SELECT
    losses.customer_id AS customer_id,
    losses.loss_number AS loss_number,
    losses.basis AS basis,
    losses.refused_on AS refused_on,
    losses.declined_on AS declined_on,
    losses.notice_on AS notice_on,
    losses.churned_on AS churned_on,
    losses.lost_on AS lost_on,
    losses.last_on AS last_on,
    losses.was_regular AS was_regular,
    losses.returned_on AS returned_on,
    losses.annual_value AS annual_value,
    losses.is_followed AS is_followed,
    COALESCE(
      CASE WHEN losses.was_regular THEN beginnings.regular_from END,
      beginnings.started_on,
      losses.lost_on
    ) AS began_on,
    attempted.attempted_on AS attempted_on,
    CAST(LOCAL_TIME(attempted.replied_at) AS DATE) AS replied_on,
    CAST(LOCAL_TIME(attempted.answered_at) AS DATE) AS answered_on
  FROM losses AS losses
  LEFT JOIN beginnings AS beginnings
    ON beginnings.customer_id = losses.customer_id
    AND beginnings.loss_number = losses.loss_number
  LEFT JOIN attempted AS attempted
    ON attempted.customer_id = losses.customer_id
    AND attempted.loss_number = losses.loss_number
), entered AS (
  SELECT
    days.customer_id AS customer_id,
    days.loss_number AS loss_number,
    places.place AS place,
    CASE places.place
      WHEN 1
      THEN CASE WHEN days.was_regular THEN 'regular' ELSE 'customer' END
      WHEN 2
      THEN CASE
        WHEN NOT days.refused_on IS NULL
        THEN 'refusal'
        WHEN NOT days.declined_on IS NULL
        THEN 'decline'
        ELSE 'notice'
      END
      ELSE places.state
    END AS state,
    CASE places.place
      WHEN 1
      THEN days.began_on
      WHEN 2
      THEN CASE
        WHEN days.basis = 'orders' AND NOT days.refused_on IS NULL
        THEN days.lost_on
        ELSE COALESCE(days.refused_on, days.declined_on, days.notice_on)
      END
      WHEN 3
      THEN days.churned_on
      WHEN 4
      THEN days.attempted_on
      WHEN 5
      THEN days.replied_on
      WHEN 6
      THEN days.answered_on
      WHEN 7
      THEN days.returned_on
    END AS entered_on
  FROM days AS days
  CROSS JOIN VALUES
    (1, 'customer'),
    (2, 'notice'),
    (3, 'churn'),
    (4, 'attempt'),
    (5, 'reply'),
    (6, 'answer'),
    (7, 'return') AS places(place, state)
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(loss_number AS BIGINT) AS loss_number,
  CAST(state AS STRING) AS state,
  CAST(entered_on AS DATE) AS entered_on,
  CAST(state_number AS BIGINT) AS state_number
FROM (
  SELECT
    entered.customer_id AS customer_id,
    entered.loss_number AS loss_number,
    entered.state AS state,
    entered.entered_on AS entered_on,
    ROW_NUMBER() OVER (
      PARTITION BY entered.customer_id, entered.loss_number
      ORDER BY entered.entered_on NULLS LAST, entered.place NULLS LAST
    ) AS state_number
  FROM entered AS entered
  WHERE
    NOT entered.entered_on IS NULL
  ORDER BY
    entered.customer_id NULLS LAST,
    entered.loss_number NULLS LAST,
    state_number NULLS LAST
) AS made
