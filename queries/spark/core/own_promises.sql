-- Made from queries/core/own_promises.sql by 'npm run spark'.
-- 19d82e63d3e15d7a
WITH promised AS (
  SELECT
    message_id,
    promised_on,
    promise_kind
  FROM (
    SELECT
      messages.message_key AS message_id,
      messages.promised_on AS promised_on,
      messages.promise_kind AS promise_kind,
      ROW_NUMBER() OVER (
        PARTITION BY messages.message_key
        ORDER BY messages.promised_on NULLS LAST, messages.promise_kind NULLS LAST
      ) = 1 AS is_kept
    FROM imports_messages AS messages
    WHERE
      NOT messages.promised_on IS NULL
  ) AS qualified
  WHERE
    is_kept
), made AS (
  SELECT
    promised.message_id AS message_id,
    promised.promised_on AS promised_on,
    promised.promise_kind AS promise_kind,
    correspondence.customer_key AS customer_key,
    correspondence.sent_at AS sent_at,
    UTC_OF_LOCAL(CAST(DATE_ADD(promised.promised_on, CAST(1 AS INT)) AS TIMESTAMP_NTZ)) AS due_at
  FROM promised AS promised
  INNER JOIN correspondence AS correspondence
    ON correspondence.message_id = promised.message_id
  CROSS JOIN settings AS settings
  WHERE
    correspondence.kind = 'human'
    AND correspondence.direction = 'outbound'
    AND correspondence.is_first
    AND promised.promised_on > settings.as_of_on - INTERVAL '12' MONTH
), ours AS (
  SELECT
    correspondence.customer_key AS customer_key,
    correspondence.sent_at AS sent_at
  FROM correspondence AS correspondence
  SEMI JOIN made AS made
    ON made.customer_key = correspondence.customer_key
  WHERE
    correspondence.kind = 'human'
    AND (
      correspondence.direction = 'outbound'
      OR COALESCE(correspondence.channel IN ('call', 'meeting'), FALSE)
    )
  GROUP BY
    correspondence.customer_key,
    correspondence.sent_at
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(promised_at AS TIMESTAMP_NTZ) AS promised_at,
  CAST(promised_on AS DATE) AS promised_on,
  CAST(promise_kind AS STRING) AS promise_kind,
  CAST(followed_at AS TIMESTAMP_NTZ) AS followed_at,
  CAST(outcome AS STRING) AS outcome
FROM (
  SELECT
    made.message_id AS message_id,
    customer_keys.customer_id AS customer_id,
    made.sent_at AS promised_at,
    made.promised_on AS promised_on,
    made.promise_kind AS promise_kind,
    ours.sent_at AS followed_at,
    CASE
      WHEN ours.sent_at < made.due_at
      THEN 'kept'
      WHEN NOT ours.sent_at IS NULL
      THEN 'late'
      WHEN made.due_at <= COALESCE(messages_end.unknown_at, settings.as_of_at)
      THEN 'open'
      ELSE 'not_due'
    END AS outcome
  FROM made AS made
  INNER JOIN customer_keys AS customer_keys
    ON customer_keys.customer_key = made.customer_key
  CROSS JOIN settings AS settings
  CROSS JOIN messages_end AS messages_end
  LEFT JOIN (
    SELECT
      placed.customer_key AS customer_key,
      placed.sent_at AS sent_at,
      LAG(placed.sent_at) OVER (PARTITION BY placed.customer_key ORDER BY placed.sent_at NULLS LAST) AS as_of_other
    FROM (
      SELECT
        customer_key,
        sent_at
      FROM (
        SELECT
          ours.customer_key AS customer_key,
          ours.sent_at AS sent_at,
          ROW_NUMBER() OVER (PARTITION BY ours.customer_key, ours.sent_at ORDER BY ours.sent_at NULLS LAST) = 1 AS is_kept
        FROM ours AS ours
      ) AS qualified
      WHERE
        is_kept
    ) AS placed
  ) AS ours
    ON (
      ours.customer_key = made.customer_key AND made.sent_at < ours.sent_at
    )
    AND (
      ours.as_of_other IS NULL OR NOT (
        made.sent_at < ours.as_of_other
      )
    )
) AS made
