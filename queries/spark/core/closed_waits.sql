-- Made from queries/core/closed_waits.sql by 'npm run spark'.
-- a7dac53a285c9ae0
SELECT
  CAST(wait_id AS BIGINT) AS wait_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(closed_at AS TIMESTAMP_NTZ) AS closed_at
FROM (
  SELECT
    waits.wait_id AS wait_id,
    waits.customer_id AS customer_id,
    tickets.closed_at AS closed_at
  FROM waits AS waits
  INNER JOIN tickets AS tickets
    ON KEY_OF('ticket:' || tickets.ticket_id) = waits.wait_id
  WHERE
    waits.outcome = 'open' AND tickets.closed_at > waits.opened_at
) AS made
