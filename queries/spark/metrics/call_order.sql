-- Made from queries/metrics/call_order.sql by 'npm run spark'.
-- 8dfad59489c8dfcb
WITH lost AS (
  SELECT
    losses.customer_id AS customer_id,
    losses.lost_on AS lost_on,
    paces.is_our_turn AS is_our_turn
  FROM losses AS losses
  CROSS JOIN settings AS settings
  INNER JOIN paces AS paces
    ON paces.customer_id = losses.customer_id AND paces.loss_number = losses.loss_number
  ANTI JOIN waiting_customers AS waiting_customers
    ON waiting_customers.customer_id = losses.customer_id
  WHERE
    losses.returned_on IS NULL
    AND losses.lost_on > CAST(settings.as_of_on - INTERVAL '24' MONTH AS DATE)
    AND NOT EXISTS(
      SELECT
        1 AS found
      FROM activities AS activities
      WHERE
        activities.customer_id = losses.customer_id AND activities.kind = 'objection'
    )
    AND NOT EXISTS(
      SELECT
        1 AS found
      FROM attempts AS attempts
      WHERE
        attempts.customer_id = losses.customer_id
        AND attempts.loss_number = losses.loss_number
        AND attempts.reply_kind = 'no'
    )
), called AS (
  SELECT
    waiting_customers.customer_id AS customer_id,
    'answer' AS purpose,
    waiting_customers.is_sure AS is_sure,
    waiting_customers.opened_on AS since_on,
    'ours' AS turn
  FROM waiting_customers AS waiting_customers
  UNION ALL
  SELECT
    lost.customer_id AS customer_id,
    'win_back' AS purpose,
    TRUE AS is_sure,
    lost.lost_on AS since_on,
    CASE
      WHEN NOT event_archive.begins_on IS NULL
      THEN IF(lost.is_our_turn, 'ours', 'theirs')
    END AS turn
  FROM lost AS lost
  CROSS JOIN event_archive AS event_archive
), shares AS (
  SELECT
    (
      CAST((
        CAST(SUM(
          CAST((
            (
              CAST(answer_gains.gain AS DOUBLE) / NULLIF(customer_standings.annual_value, 0)
            )
          ) AS DECIMAL(38, 15))
        ) AS DOUBLE)
      ) AS DOUBLE) / NULLIF(
        COUNT(
          (
            CAST(answer_gains.gain AS DOUBLE) / NULLIF(customer_standings.annual_value, 0)
          )
        ),
        0
      )
    ) AS usual_share
  FROM answer_gains AS answer_gains
  INNER JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = answer_gains.customer_id
), first_called AS (
  SELECT
    called.customer_id AS customer_id,
    called.purpose AS purpose,
    called.is_sure AS is_sure,
    called.since_on AS since_on,
    called.turn AS turn,
    customer_standings.name AS name,
    customer_standings.annual_value AS annual_value,
    customer_standings.is_lost AS is_lost,
    answer_gains.gain AS gain,
    answer_gains.gain_low AS gain_low,
    answer_gains.gain_high AS gain_high,
    COALESCE(
      answer_gains.gain,
      customer_standings.annual_value * COALESCE(shares.usual_share, 1)
    ) AS cost
  FROM called AS called
  INNER JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = called.customer_id
  CROSS JOIN shares AS shares
  ANTI JOIN decided AS decided
    ON decided.what = 'done_until' AND decided.customer_id = called.customer_id
  LEFT JOIN answer_gains AS answer_gains
    ON answer_gains.customer_id = called.customer_id
  ORDER BY
    called.is_sure DESC,
    cost DESC,
    called.since_on NULLS LAST,
    called.customer_id NULLS LAST
  LIMIT 2000
), placed AS (
  SELECT
    first_called.customer_id AS customer_id,
    first_called.purpose AS purpose,
    first_called.is_sure AS is_sure,
    first_called.since_on AS since_on,
    first_called.turn AS turn,
    first_called.name AS name,
    first_called.annual_value AS annual_value,
    first_called.is_lost AS is_lost,
    first_called.gain AS gain,
    first_called.gain_low AS gain_low,
    first_called.gain_high AS gain_high,
    first_called.cost AS cost,
    ROW_NUMBER() OVER (
      ORDER BY first_called.is_sure DESC, first_called.cost DESC, first_called.since_on NULLS LAST, first_called.customer_id NULLS LAST
    ) AS place
  FROM first_called AS first_called
), words AS (
  SELECT
    exchanges.customer_id AS customer_id,
    MAX(exchanges.sent_on) FILTER(WHERE
      exchanges.direction = 'outbound') AS our_word_on,
    MAX(exchanges.sent_on) FILTER(WHERE
      exchanges.direction = 'inbound') AS their_word_on
  FROM exchanges AS exchanges
  SEMI JOIN first_called AS first_called
    ON first_called.customer_id = exchanges.customer_id
  GROUP BY
    exchanges.customer_id
)
SELECT
  CAST(place AS BIGINT) AS place,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(purpose AS STRING) AS purpose,
  CAST(is_lost AS BOOLEAN) AS is_lost,
  CAST(is_sure AS BOOLEAN) AS is_sure,
  CAST(since_on AS DATE) AS since_on,
  CAST(days AS BIGINT) AS days,
  CAST(turn AS STRING) AS turn,
  CAST(our_word_on AS DATE) AS our_word_on,
  CAST(their_word_on AS DATE) AS their_word_on,
  CAST(gain AS DOUBLE) AS gain,
  CAST(gain_low AS DOUBLE) AS gain_low,
  CAST(gain_high AS DOUBLE) AS gain_high,
  CAST(basis AS STRING) AS basis
FROM (
  SELECT
    placed.place AS place,
    placed.customer_id AS customer_id,
    placed.name AS name,
    placed.annual_value AS annual_value,
    placed.purpose AS purpose,
    placed.is_lost AS is_lost,
    placed.is_sure AS is_sure,
    placed.since_on AS since_on,
    DATEDIFF(settings.as_of_on, placed.since_on) AS days,
    placed.turn AS turn,
    words.our_word_on AS our_word_on,
    words.their_word_on AS their_word_on,
    placed.gain AS gain,
    placed.gain_low AS gain_low,
    placed.gain_high AS gain_high,
    IF(placed.gain IS NULL, 'value', 'delay') AS basis
  FROM placed AS placed
  CROSS JOIN settings AS settings
  LEFT JOIN words AS words
    ON words.customer_id = placed.customer_id
  ORDER BY
    placed.place NULLS LAST
) AS made
