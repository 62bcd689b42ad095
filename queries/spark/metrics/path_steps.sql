-- Made from queries/metrics/path_steps.sql by 'npm run spark'.
-- a3641d8e73ff7b0a
WITH steps AS (
  SELECT
    path_states.state AS from_state,
    LEAD(path_states.state) OVER (
      PARTITION BY path_states.customer_id, path_states.loss_number
      ORDER BY path_states.state_number NULLS LAST
    ) AS to_state,
    CAST((
      (
        CAST(UNIX_MICROS(
          CAST(LEAD(path_states.entered_on) OVER (
            PARTITION BY path_states.customer_id, path_states.loss_number
            ORDER BY path_states.state_number NULLS LAST
          ) AS TIMESTAMP_LTZ)
        ) AS DOUBLE) / DOUBLE('1000000')
      ) - (
        CAST(UNIX_MICROS(CAST(path_states.entered_on AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
      )
    ) AS DOUBLE) / 86400 AS step_days
  FROM path_states AS path_states
), froms AS (
  SELECT
    steps.from_state AS from_state,
    COUNT(*) AS from_count
  FROM steps AS steps
  GROUP BY
    steps.from_state
)
SELECT
  CAST(from_state AS STRING) AS from_state,
  CAST(to_state AS STRING) AS to_state,
  CAST(step_count AS BIGINT) AS step_count,
  CAST(from_count AS BIGINT) AS from_count,
  CAST(days_median AS DOUBLE) AS days_median,
  CAST(days_mean AS DOUBLE) AS days_mean
FROM (
  SELECT
    steps.from_state AS from_state,
    steps.to_state AS to_state,
    COUNT(*) AS step_count,
    froms.from_count AS from_count,
    MEDIAN(steps.step_days) AS days_median,
    AVG(CAST(steps.step_days AS DOUBLE)) AS days_mean
  FROM steps AS steps
  INNER JOIN froms AS froms
    ON froms.from_state = steps.from_state
  WHERE
    NOT steps.to_state IS NULL
  GROUP BY
    steps.from_state,
    steps.to_state,
    froms.from_count
  ORDER BY
    step_count DESC,
    from_state NULLS LAST,
    to_state NULLS LAST
) AS made
