-- Made from queries/checks/waits_below_zero.sql by 'npm run spark'.
-- 4f10d85016ac50b0
SELECT
  CAST(wait_id AS BIGINT) AS wait_id,
  CAST(wait_seconds AS DOUBLE) AS wait_seconds,
  CAST(working_seconds AS DOUBLE) AS working_seconds
FROM (
  SELECT
    waits.wait_id AS wait_id,
    waits.wait_seconds AS wait_seconds,
    waits.working_seconds AS working_seconds
  FROM waits AS waits
  WHERE
    waits.wait_seconds < 0
    OR waits.working_seconds < 0
    OR waits.working_seconds > waits.wait_seconds
) AS made
