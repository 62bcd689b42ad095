-- Made from queries/core/message_roots.sql by 'npm run spark'.
-- 33f9e28bff548ee2
WITH RECURSIVE roots AS (
  SELECT DISTINCT
    message_parents.parent_id AS message_id,
    message_parents.parent_id AS root_id
  FROM message_parents AS message_parents
  ANTI JOIN message_parents AS grandparents
    ON grandparents.message_id = message_parents.parent_id
  UNION ALL
  SELECT
    message_parents.message_id AS message_id,
    roots.root_id AS root_id
  FROM roots AS roots
  INNER JOIN message_parents AS message_parents
    ON message_parents.parent_id = roots.message_id
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(root_id AS BIGINT) AS root_id
FROM (
  SELECT
    roots.message_id AS message_id,
    roots.root_id AS root_id
  FROM roots AS roots
) AS made
