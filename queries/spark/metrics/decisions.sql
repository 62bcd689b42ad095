-- Made from queries/metrics/decisions.sql by 'npm run spark'.
-- df6463de635956bb
WITH ranks AS (
  SELECT
    kinds.kind AS kind,
    kinds.rank AS rank
  FROM VALUES
    ('wants_back', 0),
    ('leaving_regular_waits', 1),
    ('regular_waits', 1),
    ('left_alone', 1),
    ('quiet', 1),
    ('lost_waits', 2),
    ('waits', 2),
    ('may_wait', 3) AS kinds(kind, rank)
), attempt_waits AS (
  SELECT
    open_waits.customer_id AS customer_id,
    MAX_BY(
      open_waits.wait_id,
      CASE
        WHEN NOT (
          open_waits.wait_id
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            open_waits.opened_at
          ) IS NULL,
          'column_1',
          open_waits.opened_at,
          'column_2',
          (
            open_waits.wait_id
          ) IS NULL,
          'column_3',
          open_waits.wait_id
        )
      END
    ) AS wait_id
  FROM invited_replies AS invited_replies
  INNER JOIN wait_members AS wait_members
    ON wait_members.message_id = invited_replies.message_id
  INNER JOIN open_waits AS open_waits
    ON open_waits.wait_id = wait_members.wait_id
    AND open_waits.customer_key = invited_replies.customer_key
  WHERE
    invited_replies.is_to_attempt AND open_waits.reply_kind IS DISTINCT FROM 'no'
  GROUP BY
    open_waits.customer_id
), most_urgent AS (
  SELECT
    waiting_customers.customer_id AS customer_id,
    waiting_customers.is_sure AS is_sure,
    NOT attempt_waits.wait_id IS NULL AS is_to_attempt,
    open_waits.wait_id AS wait_id,
    open_waits.opened_at AS opened_at,
    open_waits.opened_on AS opened_on,
    open_waits.reply_kind AS reply_kind
  FROM waiting_customers AS waiting_customers
  LEFT JOIN attempt_waits AS attempt_waits
    ON attempt_waits.customer_id = waiting_customers.customer_id
  INNER JOIN open_waits AS open_waits
    ON open_waits.wait_id = COALESCE(attempt_waits.wait_id, waiting_customers.wait_id)
    AND open_waits.customer_id = waiting_customers.customer_id
), mailings AS (
  SELECT
    customer_mailings.customer_id AS customer_id,
    COUNT(*) AS mass_count
  FROM customer_mailings AS customer_mailings
  INNER JOIN most_urgent AS most_urgent
    ON most_urgent.customer_id = customer_mailings.customer_id
    AND customer_mailings.sent_at >= most_urgent.opened_at
  GROUP BY
    customer_mailings.customer_id
), waiting AS (
  SELECT
    most_urgent.customer_id AS customer_id,
    CASE
      WHEN customer_standings.is_lost
      AND (
        most_urgent.is_to_attempt OR most_urgent.reply_kind IN ('yes', 'conditional')
      )
      THEN 'wants_back'
      WHEN NOT most_urgent.is_sure
      THEN 'may_wait'
      WHEN customer_standings.is_lost AND customer_standings.is_regular
      THEN 'leaving_regular_waits'
      WHEN customer_standings.is_lost
      THEN 'lost_waits'
      WHEN customer_standings.is_regular
      THEN 'regular_waits'
      ELSE 'waits'
    END AS kind,
    CAST(customer_standings.annual_value AS DOUBLE) AS stake,
    DATEDIFF(settings.as_of_on, most_urgent.opened_on) AS days,
    customer_standings.annual_value AS annual_value,
    most_urgent.opened_at AS opened_at,
    most_urgent.opened_on AS opened_on,
    most_urgent.reply_kind AS reply_kind,
    COALESCE(mailings.mass_count, 0) AS mass_count
  FROM most_urgent AS most_urgent
  CROSS JOIN settings AS settings
  INNER JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = most_urgent.customer_id
  LEFT JOIN mailings AS mailings
    ON mailings.customer_id = most_urgent.customer_id
  WHERE
    DATEDIFF(settings.as_of_on, most_urgent.opened_on) >= 2
), left_alone AS (
  SELECT
    churns.customer_id AS customer_id,
    'left_alone' AS kind,
    CAST(churns.annual_value AS DOUBLE) AS stake,
    DATEDIFF(settings.as_of_on, churns.churned_on) AS days,
    churns.annual_value AS annual_value,
    churns.churned_on AS churned_on,
    churns.last_event AS last_event
  FROM churns AS churns
  CROSS JOIN settings AS settings
  ANTI JOIN waiting_customers AS waiting_customers
    ON waiting_customers.customer_id = churns.customer_id
  LEFT JOIN attempts AS attempts
    ON attempts.customer_id = churns.customer_id
    AND attempts.loss_number = churns.loss_number
    AND attempts.kind = 'personal'
  WHERE
    churns.was_regular
    AND churns.returned_on IS NULL
    AND churns.churned_on BETWEEN DATE_SUB(settings.as_of_on, CAST(92 AS INT)) AND settings.as_of_on
    AND attempts.attempt_id IS NULL
), quiet AS (
  SELECT
    silences.customer_id AS customer_id,
    'quiet' AS kind,
    CAST(silences.annual_value AS DOUBLE) * (
      1 - COALESCE(order_outlooks.alive_share, 0)
    ) AS stake,
    silences.quiet_days AS days,
    silences.annual_value AS annual_value,
    silences.usual_gap_days AS usual_gap_days,
    silences.lost_on AS lost_on
  FROM silences AS silences
  ANTI JOIN waiting_customers AS waiting_customers
    ON waiting_customers.customer_id = silences.customer_id
  INNER JOIN order_histories AS order_histories
    ON order_histories.customer_id = silences.customer_id
  LEFT JOIN order_outlooks AS order_outlooks
    ON order_outlooks.repeat_count = order_histories.repeat_count
    AND order_outlooks.last_week = order_histories.last_week
    AND order_outlooks.age_weeks = order_histories.age_weeks
), undecided AS (
  SELECT
    waiting.customer_id AS customer_id,
    waiting.kind AS kind,
    waiting.stake AS stake,
    waiting.days AS days,
    waiting.annual_value AS annual_value,
    waiting.opened_at AS opened_at,
    waiting.opened_on AS opened_on,
    waiting.reply_kind AS reply_kind,
    waiting.mass_count AS mass_count,
    NULL AS churned_on,
    NULL AS last_event,
    NULL AS usual_gap_days,
    NULL AS lost_on
  FROM waiting AS waiting
  UNION ALL
  SELECT
    left_alone.customer_id AS customer_id,
    left_alone.kind AS kind,
    left_alone.stake AS stake,
    left_alone.days AS days,
    left_alone.annual_value AS annual_value,
    NULL AS opened_at,
    NULL AS opened_on,
    NULL AS reply_kind,
    NULL AS mass_count,
    left_alone.churned_on AS churned_on,
    left_alone.last_event AS last_event,
    NULL AS usual_gap_days,
    NULL AS lost_on
  FROM left_alone AS left_alone
  UNION ALL
  SELECT
    quiet.customer_id AS customer_id,
    quiet.kind AS kind,
    quiet.stake AS stake,
    quiet.days AS days,
    quiet.annual_value AS annual_value,
    NULL AS opened_at,
    NULL AS opened_on,
    NULL AS reply_kind,
    NULL AS mass_count,
    NULL AS churned_on,
    NULL AS last_event,
    quiet.usual_gap_days AS usual_gap_days,
    quiet.lost_on AS lost_on
  FROM quiet AS quiet
), unsettled AS (
  SELECT
    undecided.customer_id AS customer_id,
    undecided.kind AS kind,
    undecided.stake AS stake,
    undecided.days AS days,
    undecided.annual_value AS annual_value,
    undecided.opened_at AS opened_at,
    undecided.opened_on AS opened_on,
    undecided.reply_kind AS reply_kind,
    undecided.mass_count AS mass_count,
    undecided.churned_on AS churned_on,
    undecided.last_event AS last_event,
    undecided.usual_gap_days AS usual_gap_days,
    undecided.lost_on AS lost_on,
    customer_standings.name AS name,
    ranks.rank AS rank
  FROM undecided AS undecided
  ANTI JOIN decided AS decided
    ON decided.what = 'done_until' AND decided.customer_id = undecided.customer_id
  INNER JOIN ranks AS ranks
    ON ranks.kind = undecided.kind
  INNER JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = undecided.customer_id
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(kind AS STRING) AS kind,
  CAST(rank AS INT) AS rank,
  CAST(stake AS DOUBLE) AS stake,
  CAST(days AS BIGINT) AS days,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(opened_on AS DATE) AS opened_on,
  CAST(reply_kind AS STRING) AS reply_kind,
  CAST(mass_count AS BIGINT) AS mass_count,
  CAST(churned_on AS DATE) AS churned_on,
  CAST(last_event AS STRING) AS last_event,
  CAST(usual_gap_days AS DOUBLE) AS usual_gap_days,
  CAST(lost_on AS DATE) AS lost_on,
  CAST(total_count AS BIGINT) AS total_count
FROM (
  SELECT
    unsettled.customer_id AS customer_id,
    unsettled.name AS name,
    unsettled.kind AS kind,
    unsettled.rank AS rank,
    unsettled.stake AS stake,
    unsettled.days AS days,
    unsettled.annual_value AS annual_value,
    unsettled.opened_on AS opened_on,
    unsettled.reply_kind AS reply_kind,
    unsettled.mass_count AS mass_count,
    unsettled.churned_on AS churned_on,
    unsettled.last_event AS last_event,
    unsettled.usual_gap_days AS usual_gap_days,
    unsettled.lost_on AS lost_on,
    (
      SELECT
        COUNT(*) AS _col_0
      FROM unsettled AS unsettled
    ) AS total_count
  FROM unsettled AS unsettled
  ORDER BY
    unsettled.rank NULLS LAST,
    unsettled.stake DESC,
    unsettled.opened_at NULLS LAST,
    unsettled.kind NULLS LAST,
    unsettled.days NULLS LAST,
    unsettled.customer_id NULLS LAST
  LIMIT 20
) AS made
