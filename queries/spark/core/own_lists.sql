-- Made from queries/core/own_lists.sql by 'npm run spark'.
-- 24c70ea900ce7a65
WITH list_parts AS (
  SELECT
    lists.list_id AS list_id,
    SPLIT(SPLIT_PART(lists.list_id, '@', -1), CONCAT('\\Q', '.', '\\E')) AS labels,
    EXPLODE(
      (
        CASE
          WHEN (
            1
          ) <= (
            (
              ARRAY_SIZE(SPLIT(SPLIT_PART(lists.list_id, '@', -1), CONCAT('\\Q', '.', '\\E'))) + 1
            ) - 1
          )
          THEN SEQUENCE(
            1,
            (
              ARRAY_SIZE(SPLIT(SPLIT_PART(lists.list_id, '@', -1), CONCAT('\\Q', '.', '\\E'))) + 1
            ) - 1
          )
          ELSE ARRAY()
        END
      )
    ) AS depth
  FROM (
    SELECT DISTINCT
      mails.list_id AS list_id
    FROM mails AS mails
    WHERE
      NOT mails.list_id IS NULL
  ) AS lists
)
SELECT
  CAST(list_id AS STRING) AS list_id
FROM (
  SELECT DISTINCT
    list_parts.list_id AS list_id
  FROM list_parts AS list_parts
  INNER JOIN own_names AS own_names
    ON own_names.rule <> 'inferred'
    AND own_names.name IN (
      ARRAY_JOIN(
        SLICE(
          list_parts.labels,
          list_parts.depth,
          GREATEST((
            SIZE(list_parts.labels)
          ) - (
            list_parts.depth - 1
          ), 0)
        ),
        '.'
      ),
      list_parts.list_id,
      GET(list_parts.labels, (
        1
      ) - 1) || '@' || ARRAY_JOIN(
        SLICE(list_parts.labels, 2, GREATEST((
          SIZE(list_parts.labels)
        ) - (
          2 - 1
        ), 0)),
        '.'
      )
    )
) AS made
