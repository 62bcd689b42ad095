-- Made from queries/metrics/churn_odds_by_event.sql by 'npm run spark'.
-- 371788e6504e7086
WITH ends AS (
  SELECT
    term_ends.customer_id AS customer_id,
    term_ends.lifetime_number AS lifetime_number,
    term_ends.term_number AS term_number,
    term_ends.ended_on AS ended_on,
    term_ends.is_kept AS is_kept,
    term_ends.annual_value AS annual_value,
    term_ends.is_known AS is_known,
    term_ends.ended_on = MAX(term_ends.ended_on) OVER (PARTITION BY term_ends.customer_id) AS is_last
  FROM term_ends AS term_ends
  WHERE
    term_ends.is_known
), exposed AS (
  SELECT
    term_signals.customer_id AS customer_id,
    term_signals.lifetime_number AS lifetime_number,
    term_signals.term_number AS term_number,
    BOOL_OR(NOT term_signals.conceded_on IS NULL) AS is_conceded
  FROM term_signals AS term_signals
  GROUP BY
    term_signals.customer_id,
    term_signals.lifetime_number,
    term_signals.term_number
), told AS (
  SELECT
    ends.customer_id AS customer_id,
    ends.lifetime_number AS lifetime_number,
    ends.term_number AS term_number,
    ends.ended_on AS ended_on,
    ends.is_kept AS is_kept,
    ends.annual_value AS annual_value,
    ends.is_known AS is_known,
    ends.is_last AS is_last,
    term_signals.what AS event,
    NOT term_signals.conceded_on IS NULL AS is_conceded
  FROM ends AS ends
  INNER JOIN term_signals AS term_signals
    ON term_signals.customer_id = ends.customer_id
    AND term_signals.lifetime_number = ends.lifetime_number
    AND term_signals.term_number = ends.term_number
  UNION ALL
  SELECT
    ends.customer_id AS customer_id,
    ends.lifetime_number AS lifetime_number,
    ends.term_number AS term_number,
    ends.ended_on AS ended_on,
    ends.is_kept AS is_kept,
    ends.annual_value AS annual_value,
    ends.is_known AS is_known,
    ends.is_last AS is_last,
    CASE WHEN exposed.customer_id IS NULL THEN 'none' ELSE 'any' END AS event,
    COALESCE(exposed.is_conceded, FALSE) AS is_conceded
  FROM ends AS ends
  LEFT JOIN exposed AS exposed
    ON exposed.customer_id = ends.customer_id
    AND exposed.lifetime_number = ends.lifetime_number
    AND exposed.term_number = ends.term_number
), totals AS (
  SELECT
    COUNT(*) FILTER(WHERE
      NOT ends.is_kept) AS left_total_count,
    COUNT(*) FILTER(WHERE
      ends.is_kept) AS kept_total_count,
    COUNT(*) FILTER(WHERE
      ends.is_last AND NOT ends.is_kept) AS last_left_total_count,
    COUNT(*) FILTER(WHERE
      ends.is_last AND ends.is_kept) AS last_kept_total_count
  FROM ends AS ends
), events AS (
  SELECT
    event_kinds.what AS event
  FROM event_kinds AS event_kinds
  WHERE
    NOT event_kinds.cause_rank IS NULL
  UNION ALL
  SELECT
    EXPLODE(ARRAY('any', 'none')) AS event
), counts AS (
  SELECT
    events.event AS event,
    COUNT(told.event) FILTER(WHERE
      NOT told.is_kept) AS left_count,
    COUNT(told.event) FILTER(WHERE
      told.is_kept) AS kept_count,
    COALESCE(SUM(told.annual_value) FILTER(WHERE
      NOT told.is_kept), 0) AS left_value,
    COALESCE(SUM(told.annual_value) FILTER(WHERE
      told.is_kept), 0) AS kept_value,
    COUNT(told.event) FILTER(WHERE
      told.is_conceded) AS conceded_count,
    COUNT(told.event) FILTER(WHERE
      told.is_conceded AND NOT told.is_kept) AS conceded_left_count,
    COUNT(told.event) FILTER(WHERE
      told.is_last AND NOT told.is_kept) AS last_left_count,
    COUNT(told.event) FILTER(WHERE
      told.is_last AND told.is_kept) AS last_kept_count
  FROM events AS events
  LEFT JOIN told AS told
    ON told.event = events.event
  GROUP BY
    events.event
), cells AS (
  SELECT
    counts.event AS event,
    counts.left_count AS left_count,
    counts.kept_count AS kept_count,
    counts.left_value AS left_value,
    counts.kept_value AS kept_value,
    counts.conceded_count AS conceded_count,
    counts.conceded_left_count AS conceded_left_count,
    counts.last_left_count AS last_left_count,
    counts.last_kept_count AS last_kept_count,
    totals.left_total_count AS left_total_count,
    totals.kept_total_count AS kept_total_count,
    totals.last_left_total_count AS last_left_total_count,
    totals.last_kept_total_count AS last_kept_total_count,
    totals.left_total_count - counts.left_count AS other_left_count,
    totals.kept_total_count - counts.kept_count AS other_kept_count,
    CASE
      WHEN 0 IN (
        counts.left_count,
        counts.kept_count,
        (
          totals.left_total_count - counts.left_count
        ),
        (
          totals.kept_total_count - counts.kept_count
        )
      )
      THEN DOUBLE('0.5')
      ELSE 0
    END AS added,
    counts.left_count + CASE
      WHEN 0 IN (
        counts.left_count,
        counts.kept_count,
        (
          totals.left_total_count - counts.left_count
        ),
        (
          totals.kept_total_count - counts.kept_count
        )
      )
      THEN DOUBLE('0.5')
      ELSE 0
    END AS left_with,
    counts.kept_count + CASE
      WHEN 0 IN (
        counts.left_count,
        counts.kept_count,
        (
          totals.left_total_count - counts.left_count
        ),
        (
          totals.kept_total_count - counts.kept_count
        )
      )
      THEN DOUBLE('0.5')
      ELSE 0
    END AS kept_with,
    (
      totals.left_total_count - counts.left_count
    ) + CASE
      WHEN 0 IN (
        counts.left_count,
        counts.kept_count,
        (
          totals.left_total_count - counts.left_count
        ),
        (
          totals.kept_total_count - counts.kept_count
        )
      )
      THEN DOUBLE('0.5')
      ELSE 0
    END AS left_without,
    (
      totals.kept_total_count - counts.kept_count
    ) + CASE
      WHEN 0 IN (
        counts.left_count,
        counts.kept_count,
        (
          totals.left_total_count - counts.left_count
        ),
        (
          totals.kept_total_count - counts.kept_count
        )
      )
      THEN DOUBLE('0.5')
      ELSE 0
    END AS kept_without,
    LN(
      CAST((
        counts.left_count + CASE
          WHEN 0 IN (
            counts.left_count,
            counts.kept_count,
            (
              totals.left_total_count - counts.left_count
            ),
            (
              totals.kept_total_count - counts.kept_count
            )
          )
          THEN DOUBLE('0.5')
          ELSE 0
        END
      ) * (
        (
          totals.kept_total_count - counts.kept_count
        ) + CASE
          WHEN 0 IN (
            counts.left_count,
            counts.kept_count,
            (
              totals.left_total_count - counts.left_count
            ),
            (
              totals.kept_total_count - counts.kept_count
            )
          )
          THEN DOUBLE('0.5')
          ELSE 0
        END
      ) AS DOUBLE) / NULLIF(
        (
          (
            totals.left_total_count - counts.left_count
          ) + CASE
            WHEN 0 IN (
              counts.left_count,
              counts.kept_count,
              (
                totals.left_total_count - counts.left_count
              ),
              (
                totals.kept_total_count - counts.kept_count
              )
            )
            THEN DOUBLE('0.5')
            ELSE 0
          END
        ) * (
          counts.kept_count + CASE
            WHEN 0 IN (
              counts.left_count,
              counts.kept_count,
              (
                totals.left_total_count - counts.left_count
              ),
              (
                totals.kept_total_count - counts.kept_count
              )
            )
            THEN DOUBLE('0.5')
            ELSE 0
          END
        ),
        0
      )
    ) AS log_odds_ratio,
    DOUBLE('1.959963984540054') * SQRT(
      CAST(1 AS DOUBLE) / NULLIF(
        (
          counts.left_count + CASE
            WHEN 0 IN (
              counts.left_count,
              counts.kept_count,
              (
                totals.left_total_count - counts.left_count
              ),
              (
                totals.kept_total_count - counts.kept_count
              )
            )
            THEN DOUBLE('0.5')
            ELSE 0
          END
        ),
        0
      ) + CAST(1 AS DOUBLE) / NULLIF(
        (
          counts.kept_count + CASE
            WHEN 0 IN (
              counts.left_count,
              counts.kept_count,
              (
                totals.left_total_count - counts.left_count
              ),
              (
                totals.kept_total_count - counts.kept_count
              )
            )
            THEN DOUBLE('0.5')
            ELSE 0
          END
        ),
        0
      ) + CAST(1 AS DOUBLE) / NULLIF(
        (
          (
            totals.left_total_count - counts.left_count
          ) + CASE
            WHEN 0 IN (
              counts.left_count,
              counts.kept_count,
              (
                totals.left_total_count - counts.left_count
              ),
              (
                totals.kept_total_count - counts.kept_count
              )
            )
            THEN DOUBLE('0.5')
            ELSE 0
          END
        ),
        0
      ) + CAST(1 AS DOUBLE) / NULLIF(
        (
          (
            totals.kept_total_count - counts.kept_count
          ) + CASE
            WHEN 0 IN (
              counts.left_count,
              counts.kept_count,
              (
                totals.left_total_count - counts.left_count
              ),
              (
                totals.kept_total_count - counts.kept_count
              )
            )
            THEN DOUBLE('0.5')
            ELSE 0
          END
        ),
        0
      )
    ) AS reach,
    totals.left_total_count > 0
    AND totals.kept_total_count > 0
    AND counts.left_count + counts.kept_count > 0 AS is_known
  FROM counts AS counts
  CROSS JOIN totals AS totals
)
SELECT
  CAST(event AS STRING) AS event,
  CAST(left_count AS BIGINT) AS left_count,
  CAST(left_total_count AS BIGINT) AS left_total_count,
  CAST(kept_count AS BIGINT) AS kept_count,
  CAST(kept_total_count AS BIGINT) AS kept_total_count,
  CAST(left_value AS DECIMAL(38, 2)) AS left_value,
  CAST(kept_value AS DECIMAL(38, 2)) AS kept_value,
  CAST(conceded_count AS BIGINT) AS conceded_count,
  CAST(conceded_left_count AS BIGINT) AS conceded_left_count,
  CAST(odds_ratio AS DOUBLE) AS odds_ratio,
  CAST(odds_ratio_low AS DOUBLE) AS odds_ratio_low,
  CAST(odds_ratio_high AS DOUBLE) AS odds_ratio_high,
  CAST(last_left_count AS BIGINT) AS last_left_count,
  CAST(last_left_total_count AS BIGINT) AS last_left_total_count,
  CAST(last_kept_count AS BIGINT) AS last_kept_count,
  CAST(last_kept_total_count AS BIGINT) AS last_kept_total_count
FROM (
  SELECT
    cells.event AS event,
    cells.left_count AS left_count,
    cells.left_total_count AS left_total_count,
    cells.kept_count AS kept_count,
    cells.kept_total_count AS kept_total_count,
    cells.left_value AS left_value,
    cells.kept_value AS kept_value,
    cells.conceded_count AS conceded_count,
    cells.conceded_left_count AS conceded_left_count,
    CASE WHEN cells.is_known THEN EXP(cells.log_odds_ratio) END AS odds_ratio,
    CASE WHEN cells.is_known THEN EXP(cells.log_odds_ratio - cells.reach) END AS odds_ratio_low,
    CASE WHEN cells.is_known THEN EXP(cells.log_odds_ratio + cells.reach) END AS odds_ratio_high,
    cells.last_left_count AS last_left_count,
    cells.last_left_total_count AS last_left_total_count,
    cells.last_kept_count AS last_kept_count,
    cells.last_kept_total_count AS last_kept_total_count
  FROM cells AS cells
  ORDER BY
    cells.left_count DESC,
    cells.event NULLS LAST
) AS made
