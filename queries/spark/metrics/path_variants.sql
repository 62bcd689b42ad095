-- Made from queries/metrics/path_variants.sql by 'npm run spark'.
-- 5e8ec15033893b1a
WITH paths AS (
  SELECT
    path_states.customer_id AS customer_id,
    path_states.loss_number AS loss_number,
    CONCAT_WS(
      '>',
      MAX(path_states.state) FILTER(WHERE
        path_states.state_number = 1),
      MAX(path_states.state) FILTER(WHERE
        path_states.state_number = 2),
      MAX(path_states.state) FILTER(WHERE
        path_states.state_number = 3),
      MAX(path_states.state) FILTER(WHERE
        path_states.state_number = 4),
      MAX(path_states.state) FILTER(WHERE
        path_states.state_number = 5),
      MAX(path_states.state) FILTER(WHERE
        path_states.state_number = 6),
      MAX(path_states.state) FILTER(WHERE
        path_states.state_number = 7)
    ) AS path,
    DATEDIFF(MAX(path_states.entered_on), MIN(path_states.entered_on)) AS path_days
  FROM path_states AS path_states
  GROUP BY
    path_states.customer_id,
    path_states.loss_number
), counted AS (
  SELECT
    paths.path AS path,
    COUNT(*) AS loss_count,
    ROW_NUMBER() OVER (ORDER BY COUNT(*) DESC, paths.path NULLS LAST) AS path_number
  FROM paths AS paths
  GROUP BY
    paths.path
), named AS (
  SELECT
    counted.path AS path,
    CASE
      WHEN counted.path_number <= 12
      AND (
        counted.loss_count > 1 OR COUNT(*) OVER () <= 5
      )
      THEN counted.path
    END AS shown_path
  FROM counted AS counted
)
SELECT
  CAST(path AS STRING) AS path,
  CAST(path_count AS BIGINT) AS path_count,
  CAST(loss_count AS BIGINT) AS loss_count,
  CAST(total_count AS DECIMAL(38, 0)) AS total_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value,
  CAST(days_median AS DOUBLE) AS days_median
FROM (
  SELECT
    named.shown_path AS path,
    COUNT(DISTINCT named.path) AS path_count,
    COUNT(*) AS loss_count,
    SUM(COUNT(*)) OVER () AS total_count,
    COALESCE(SUM(losses.annual_value), 0) AS annual_value,
    MEDIAN(paths.path_days) AS days_median
  FROM paths AS paths
  INNER JOIN named AS named
    ON named.path = paths.path
  INNER JOIN losses AS losses
    ON losses.customer_id = paths.customer_id AND losses.loss_number = paths.loss_number
  GROUP BY
    named.shown_path
  ORDER BY
    named.shown_path IS NULL NULLS LAST,
    loss_count DESC,
    path NULLS LAST
) AS made
