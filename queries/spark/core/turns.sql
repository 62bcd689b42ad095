-- Made from queries/core/turns.sql by 'npm run spark'.
-- 6b4bff291f4d31ec
WITH steps AS (
  SELECT
    losses.customer_id AS customer_id,
    losses.loss_number AS loss_number,
    losses.lost_on AS stepped_on,
    CAST('0001-01-01' AS TIMESTAMP_NTZ) AS stepped_at,
    CAST(NULL AS BIGINT) AS message_id,
    'inbound' AS direction,
    losses.returned_on AS returned_on
  FROM losses AS losses
  UNION ALL
  SELECT
    losses.customer_id AS customer_id,
    losses.loss_number AS loss_number,
    lost_exchanges.sent_on AS stepped_on,
    lost_exchanges.sent_at AS stepped_at,
    lost_exchanges.message_id AS message_id,
    lost_exchanges.direction AS direction,
    losses.returned_on AS returned_on
  FROM losses AS losses
  INNER JOIN lost_exchanges AS lost_exchanges
    ON lost_exchanges.customer_id = losses.customer_id
    AND lost_exchanges.sent_on > losses.lost_on
    AND lost_exchanges.sent_on <= COALESCE(losses.returned_on, CAST('9999-12-31' AS DATE))
), followed AS (
  SELECT
    steps.customer_id AS customer_id,
    steps.loss_number AS loss_number,
    steps.stepped_on AS stepped_on,
    steps.stepped_at AS stepped_at,
    steps.message_id AS message_id,
    steps.direction AS direction,
    steps.returned_on AS returned_on,
    LAG(steps.direction) OVER (
      PARTITION BY steps.customer_id, steps.loss_number
      ORDER BY steps.stepped_at NULLS LAST, steps.direction NULLS LAST, steps.message_id NULLS LAST
    ) AS direction_before
  FROM steps AS steps
), changes AS (
  SELECT
    followed.customer_id AS customer_id,
    followed.loss_number AS loss_number,
    followed.stepped_on AS stepped_on,
    followed.stepped_at AS stepped_at,
    followed.message_id AS message_id,
    followed.direction AS direction,
    followed.returned_on AS returned_on,
    followed.direction_before AS direction_before
  FROM followed AS followed
  WHERE
    followed.direction IS DISTINCT FROM followed.direction_before
), turns AS (
  SELECT
    changes.customer_id AS customer_id,
    changes.loss_number AS loss_number,
    ROW_NUMBER() OVER (
      PARTITION BY changes.customer_id, changes.loss_number
      ORDER BY changes.stepped_at NULLS LAST, changes.direction NULLS LAST, changes.message_id NULLS LAST
    ) AS turn_number,
    changes.direction = 'inbound' AS is_ours,
    changes.stepped_on AS began_on,
    LEAD(changes.stepped_on) OVER (
      PARTITION BY changes.customer_id, changes.loss_number
      ORDER BY changes.stepped_at NULLS LAST, changes.direction NULLS LAST, changes.message_id NULLS LAST
    ) AS ended_on,
    changes.returned_on AS returned_on
  FROM changes AS changes
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(loss_number AS BIGINT) AS loss_number,
  CAST(turn_number AS BIGINT) AS turn_number,
  CAST(is_ours AS BOOLEAN) AS is_ours,
  CAST(began_on AS DATE) AS began_on,
  CAST(ended_on AS DATE) AS ended_on,
  CAST(days AS BIGINT) AS days
FROM (
  SELECT
    turns.customer_id AS customer_id,
    turns.loss_number AS loss_number,
    turns.turn_number AS turn_number,
    turns.is_ours AS is_ours,
    turns.began_on AS began_on,
    turns.ended_on AS ended_on,
    GREATEST(
      DATEDIFF(COALESCE(turns.ended_on, turns.returned_on, settings.as_of_on), turns.began_on),
      0
    ) AS days
  FROM turns AS turns
  CROSS JOIN settings AS settings
) AS made
