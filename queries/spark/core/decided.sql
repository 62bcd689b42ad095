-- Made from queries/core/decided.sql by 'npm run spark'.
-- a6f2126c65ce930b
WITH named AS (
  SELECT
    holding_decisions.decision_id AS decision_id,
    holding_decisions.what AS what,
    holding_decisions.on_day AS on_day,
    holding_decisions.why AS why,
    COALESCE(
      COALESCE(
        TRY_CAST(holding_decisions.message AS BIGINT),
        CASE
          WHEN (
            (
              (
                holding_decisions.message
              )
            ) RLIKE '(?d)^[ \\t\\n\\f\\r]*[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?[ \\t\\n\\f\\r]*\\z'
          )
          THEN TRY_CAST(ROUND(TRY_CAST(holding_decisions.message AS DOUBLE)) AS BIGINT)
        END
      ),
      KEY_OF(holding_decisions.message)
    ) AS message_id
  FROM holding_decisions AS holding_decisions
), writers AS (
  SELECT
    messages.message_key AS message_id,
    MIN(identities.customer_id) AS customer_id,
    MIN(identities.contact_id) AS contact_id
  FROM imports_messages AS messages
  SEMI JOIN named AS named
    ON named.message_id = messages.message_key
  LEFT JOIN mail_writers AS mail_writers
    ON mail_writers.message_id = messages.message_key
  INNER JOIN identities AS identities
    ON identities.address = COALESCE(mail_writers.address, messages.from_address)
  GROUP BY
    messages.message_key
  UNION ALL
  SELECT
    KEY_OF('ticket:' || tickets.ticket_id) AS message_id,
    COALESCE(tickets.customer_id, identities.customer_id) AS customer_id,
    identities.contact_id AS contact_id
  FROM tickets AS tickets
  SEMI JOIN named AS named
    ON named.message_id = KEY_OF('ticket:' || tickets.ticket_id)
  LEFT JOIN identities AS identities
    ON identities.address = tickets.email
)
SELECT
  CAST(decision_id AS INT) AS decision_id,
  CAST(what AS STRING) AS what,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(contact_id AS STRING) AS contact_id,
  CAST(message_id AS BIGINT) AS message_id,
  CAST(on_day AS DATE) AS on_day,
  CAST(why AS STRING) AS why
FROM (
  SELECT
    named.decision_id AS decision_id,
    named.what AS what,
    COALESCE(surviving_customers.surviving_id, decided_customers.customer_id, writers.customer_id) AS customer_id,
    writers.contact_id AS contact_id,
    named.message_id AS message_id,
    named.on_day AS on_day,
    named.why AS why
  FROM named AS named
  LEFT JOIN decided_customers AS decided_customers
    ON decided_customers.decision_id = named.decision_id
  LEFT JOIN surviving_customers AS surviving_customers
    ON surviving_customers.customer_id = decided_customers.customer_id
  LEFT JOIN writers AS writers
    ON writers.message_id = named.message_id
) AS made
