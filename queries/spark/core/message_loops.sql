-- Made from queries/core/message_loops.sql by 'npm run spark'.
-- 9c70992ab6bd1246
WITH RECURSIVE rootless AS (
  SELECT
    message_parents.message_id AS message_id,
    message_parents.parent_id AS parent_id
  FROM message_parents AS message_parents
  ANTI JOIN message_roots AS message_roots
    ON message_roots.message_id = message_parents.message_id
), ancestors AS (
  SELECT
    rootless.message_id AS message_id,
    rootless.parent_id AS ancestor_id,
    rootless.message_id AS mark_id,
    1 AS steps_since,
    1 AS steps_until
  FROM rootless AS rootless
  UNION ALL
  SELECT
    ancestors.message_id AS message_id,
    rootless.parent_id AS ancestor_id,
    CASE
      WHEN ancestors.steps_since = ancestors.steps_until
      THEN ancestors.ancestor_id
      ELSE ancestors.mark_id
    END AS mark_id,
    CASE
      WHEN ancestors.steps_since = ancestors.steps_until
      THEN 1
      ELSE ancestors.steps_since + 1
    END AS steps_since,
    CASE
      WHEN ancestors.steps_since = ancestors.steps_until
      THEN 2 * ancestors.steps_until
      ELSE ancestors.steps_until
    END AS steps_until
  FROM ancestors AS ancestors
  INNER JOIN rootless AS rootless
    ON rootless.message_id = ancestors.ancestor_id
  WHERE
    ancestors.ancestor_id <> ancestors.mark_id
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(loop_id AS BIGINT) AS loop_id
FROM (
  SELECT
    ancestors.message_id AS message_id,
    MIN(ancestors.ancestor_id) AS loop_id
  FROM ancestors AS ancestors
  INNER JOIN ancestors AS loops
    ON loops.message_id = ancestors.ancestor_id
    AND loops.ancestor_id = ancestors.ancestor_id
  GROUP BY
    ancestors.message_id
) AS made
