-- Made from queries/checks/questions_in_no_wait.sql by 'npm run spark'.
-- ed7d0d841d72356f
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(wait_count AS BIGINT) AS wait_count
FROM (
  SELECT
    questions.message_id AS message_id,
    0 AS wait_count
  FROM (
    SELECT
      correspondence.message_id AS message_id
    FROM correspondence AS correspondence
    WHERE
      correspondence.kind = 'human'
      AND correspondence.direction = 'inbound'
      AND NOT correspondence.channel IN ('call', 'meeting')
      AND correspondence.is_first
  ) AS questions
  ANTI JOIN wait_members AS wait_members
    ON wait_members.message_id = questions.message_id
  UNION ALL
  SELECT
    wait_members.message_id AS message_id,
    COUNT(*) AS wait_count
  FROM wait_members AS wait_members
  GROUP BY
    wait_members.message_id
  HAVING
    COUNT(*) > 1
) AS made
