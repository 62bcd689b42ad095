-- Made from queries/metrics/own_promises_by_kind.sql by 'npm run spark'.
-- c94b6da75022ff26
WITH grouped AS (
  SELECT
    CASE WHEN groups.is_all THEN 'all' ELSE own_promises.promise_kind END AS promise_kind,
    own_promises.outcome AS outcome
  FROM own_promises AS own_promises
  CROSS JOIN VALUES
    (TRUE),
    (FALSE) AS groups(is_all)
), counts AS (
  SELECT
    grouped.promise_kind AS promise_kind,
    COUNT(*) FILTER(WHERE
      grouped.outcome <> 'not_due') AS due_count,
    COUNT(*) FILTER(WHERE
      grouped.outcome = 'kept') AS kept_count,
    COUNT(*) FILTER(WHERE
      grouped.outcome = 'late') AS late_count,
    COUNT(*) FILTER(WHERE
      grouped.outcome = 'open') AS open_count,
    COUNT(*) FILTER(WHERE
      grouped.outcome = 'not_due') AS not_due_count
  FROM grouped AS grouped
  GROUP BY
    grouped.promise_kind
)
SELECT
  CAST(promise_kind AS STRING) AS promise_kind,
  CAST(due_count AS BIGINT) AS due_count,
  CAST(kept_count AS BIGINT) AS kept_count,
  CAST(kept_share AS DOUBLE) AS kept_share,
  CAST(kept_share_low AS DOUBLE) AS kept_share_low,
  CAST(kept_share_high AS DOUBLE) AS kept_share_high,
  CAST(late_count AS BIGINT) AS late_count,
  CAST(open_count AS BIGINT) AS open_count,
  CAST(not_due_count AS BIGINT) AS not_due_count
FROM (
  SELECT
    counts.promise_kind AS promise_kind,
    counts.due_count AS due_count,
    counts.kept_count AS kept_count,
    (
      CAST((
        counts.kept_count
      ) AS DOUBLE) / CAST(NULLIF((
        counts.due_count
      ), 0) AS DOUBLE)
    ) AS kept_share,
    (
      CASE
        WHEN (
          counts.due_count
        ) > 0 AND NOT (
          counts.kept_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counts.kept_count
            ) AS DOUBLE) AS DOUBLE) / (
              counts.due_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counts.due_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counts.due_count
              ) * (
                CAST(CAST((
                  counts.kept_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counts.due_count
                ) * (
                  1 - CAST(CAST((
                    counts.kept_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counts.due_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counts.due_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counts.due_count
            )
          )
        )
      END
    ) AS kept_share_low,
    (
      CASE
        WHEN (
          counts.due_count
        ) > 0 AND NOT (
          counts.kept_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counts.kept_count
            ) AS DOUBLE) AS DOUBLE) / (
              counts.due_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counts.due_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counts.due_count
              ) * (
                CAST(CAST((
                  counts.kept_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counts.due_count
                ) * (
                  1 - CAST(CAST((
                    counts.kept_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counts.due_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counts.due_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counts.due_count
            )
          )
        )
      END
    ) AS kept_share_high,
    counts.late_count AS late_count,
    counts.open_count AS open_count,
    counts.not_due_count AS not_due_count
  FROM counts AS counts
  ORDER BY
    counts.promise_kind <> 'all' NULLS LAST,
    counts.promise_kind NULLS LAST
) AS made
