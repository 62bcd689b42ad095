-- Made from queries/metrics/reopened_by_group.sql by 'npm run spark'.
-- 6e4e548093228f4a
WITH grouped AS (
  SELECT
    'month' AS dimension,
    DATE_FORMAT(question_courses.opened_month, 'yyyy-MM') AS question_group,
    question_courses.is_sure AS is_sure,
    question_courses.is_reopened AS is_reopened,
    question_courses.is_handover AS is_handover
  FROM question_courses AS question_courses
  UNION ALL
  SELECT
    'topic' AS dimension,
    wait_groups.wait_group AS question_group,
    question_courses.is_sure AS is_sure,
    question_courses.is_reopened AS is_reopened,
    question_courses.is_handover AS is_handover
  FROM question_courses AS question_courses
  INNER JOIN wait_groups AS wait_groups
    ON wait_groups.wait_id = question_courses.wait_id
    AND wait_groups.dimension = 'topic'
)
SELECT
  CAST(dimension AS STRING) AS dimension,
  CAST(question_group AS STRING) AS question_group,
  CAST(question_count AS BIGINT) AS question_count,
  CAST(reopened_count AS BIGINT) AS reopened_count,
  CAST(sure_reopened_count AS BIGINT) AS sure_reopened_count,
  CAST(known_count AS BIGINT) AS known_count,
  CAST(handover_count AS BIGINT) AS handover_count,
  CAST(sure_handover_count AS BIGINT) AS sure_handover_count
FROM (
  SELECT
    grouped.dimension AS dimension,
    grouped.question_group AS question_group,
    COUNT(*) AS question_count,
    COUNT(*) FILTER(WHERE
      grouped.is_reopened) AS reopened_count,
    COUNT(*) FILTER(WHERE
      grouped.is_reopened AND grouped.is_sure) AS sure_reopened_count,
    COUNT(grouped.is_handover) AS known_count,
    COUNT(*) FILTER(WHERE
      grouped.is_handover) AS handover_count,
    COUNT(*) FILTER(WHERE
      grouped.is_handover AND grouped.is_sure) AS sure_handover_count
  FROM grouped AS grouped
  GROUP BY
    grouped.dimension,
    grouped.question_group
  ORDER BY
    dimension NULLS LAST,
    CASE WHEN grouped.dimension = 'topic' THEN COUNT(*) END DESC,
    question_group NULLS LAST
) AS made
