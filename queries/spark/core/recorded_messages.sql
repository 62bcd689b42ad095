-- Made from queries/core/recorded_messages.sql by 'npm run spark'.
-- 85fc2b921e300f40
WITH recorded AS (
  SELECT
    'activity:' || activities.activity_id AS name,
    activities.kind AS channel,
    CASE
      WHEN activities.is_day_only
      AND (
        activities.direction IS DISTINCT FROM 'inbound'
        OR activities.kind IN ('call', 'meeting')
      )
      THEN END_OF_DAY(activities.occurred_at)
      ELSE activities.occurred_at
    END AS sent_at,
    activities.is_day_only AS is_day_only,
    COALESCE(activities.direction, 'outbound') AS direction,
    activities.subject AS subject,
    KEY_OF(activities.person_id) AS person_key,
    activities.file_id AS file_id,
    activities.line AS line,
    activities.customer_id AS customer_id,
    KEY_OF(activities.contact_id) AS contact_key
  FROM activities AS activities
  INNER JOIN event_kinds AS event_kinds
    ON event_kinds.what = activities.kind
  WHERE
    event_kinds.is_message
  UNION ALL
  SELECT
    'ticket:' || tickets.ticket_id || steps.suffix AS name,
    'ticket' AS channel,
    CASE
      WHEN steps.direction = 'inbound'
      THEN tickets.opened_at
      ELSE tickets.answered_at
    END AS sent_at,
    FALSE AS is_day_only,
    steps.direction AS direction,
    tickets.subject AS subject,
    CASE WHEN steps.direction = 'outbound' THEN KEY_OF(tickets.person_id) END AS person_key,
    NULL AS file_id,
    NULL AS line,
    COALESCE(tickets.customer_id, identities.customer_id) AS customer_id,
    identities.contact_key AS contact_key
  FROM tickets AS tickets
  CROSS JOIN VALUES
    ('', 'inbound'),
    (':answer', 'outbound') AS steps(suffix, direction)
  LEFT JOIN identities AS identities
    ON identities.address = tickets.email
  WHERE
    steps.direction = 'inbound' OR NOT tickets.answered_at IS NULL
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(name AS STRING) AS name,
  CAST(channel AS STRING) AS channel,
  CAST(sent_at AS TIMESTAMP_NTZ) AS sent_at,
  CAST(is_day_only AS BOOLEAN) AS is_day_only,
  CAST(direction AS STRING) AS direction,
  CAST(subject AS STRING) AS subject,
  CAST(person_key AS BIGINT) AS person_key,
  CAST(file_id AS INT) AS file_id,
  CAST(line AS BIGINT) AS line,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(contact_key AS BIGINT) AS contact_key,
  CAST(is_threaded AS BOOLEAN) AS is_threaded,
  CAST(customer_key AS BIGINT) AS customer_key
FROM (
  SELECT
    KEY_OF(recorded.name) AS message_id,
    recorded.name AS name,
    recorded.channel AS channel,
    recorded.sent_at AS sent_at,
    recorded.is_day_only AS is_day_only,
    recorded.direction AS direction,
    recorded.subject AS subject,
    recorded.person_key AS person_key,
    recorded.file_id AS file_id,
    recorded.line AS line,
    recorded.customer_id AS customer_id,
    recorded.contact_key AS contact_key,
    recorded.channel = 'ticket' AS is_threaded,
    KEY_OF(recorded.customer_id) AS customer_key
  FROM recorded AS recorded
) AS made
