-- Made from queries/metrics/terms_changes_compared.sql by 'npm run spark'.
-- 9f5ccc25c05fbf3e
WITH spans AS (
  SELECT
    terms_changes.changed_on AS changed_on,
    terms_changes.label AS label,
    terms_changes.is_noted AS is_noted,
    LEAST(
      DATE_ADD(terms_changes.changed_on, CAST(365 AS INT)),
      DATE_ADD(settings.as_of_on, CAST(1 AS INT))
    ) AS until_on,
    DATEDIFF(
      LEAST(
        DATE_ADD(terms_changes.changed_on, CAST(365 AS INT)),
        DATE_ADD(settings.as_of_on, CAST(1 AS INT))
      ),
      terms_changes.changed_on
    ) AS span_days,
    CAST(terms_changes.changed_on - (
      DATEDIFF(
        LEAST(
          DATE_ADD(terms_changes.changed_on, CAST(365 AS INT)),
          DATE_ADD(settings.as_of_on, CAST(1 AS INT))
        ),
        terms_changes.changed_on
      )
    ) * INTERVAL '1' DAY AS DATE) AS from_on,
    COALESCE(
      CAST(terms_changes.changed_on - (
        DATEDIFF(
          LEAST(
            DATE_ADD(terms_changes.changed_on, CAST(365 AS INT)),
            DATE_ADD(settings.as_of_on, CAST(1 AS INT))
          ),
          terms_changes.changed_on
        )
      ) * INTERVAL '1' DAY AS DATE) >= event_archive.begins_on,
      FALSE
    ) AS is_known
  FROM terms_changes AS terms_changes
  CROSS JOIN settings AS settings
  CROSS JOIN event_archive AS event_archive
), halves AS (
  SELECT
    spans.changed_on AS changed_on,
    spans.is_noted AS is_noted,
    FALSE AS is_after,
    spans.from_on AS from_on,
    spans.changed_on AS until_on
  FROM spans AS spans
  UNION ALL
  SELECT
    spans.changed_on AS changed_on,
    spans.is_noted AS is_noted,
    TRUE AS is_after,
    spans.changed_on AS from_on,
    spans.until_on AS until_on
  FROM spans AS spans
), told AS (
  SELECT
    halves.changed_on AS changed_on,
    halves.is_noted AS is_noted,
    halves.is_after AS is_after,
    'renewed' AS figure,
    term_ends.is_kept AS is_counted
  FROM halves AS halves
  INNER JOIN term_ends AS term_ends
    ON term_ends.ended_on >= halves.from_on AND term_ends.ended_on < halves.until_on
  UNION ALL
  SELECT
    halves.changed_on AS changed_on,
    halves.is_noted AS is_noted,
    halves.is_after AS is_after,
    'answered' AS figure,
    counted_waits.outcome = 'answered' AND counted_waits.wait_seconds <= 86400 AS is_counted
  FROM halves AS halves
  INNER JOIN counted_waits AS counted_waits
    ON counted_waits.opened_on >= halves.from_on
    AND counted_waits.opened_on < halves.until_on
  UNION ALL
  SELECT
    halves.changed_on AS changed_on,
    halves.is_noted AS is_noted,
    halves.is_after AS is_after,
    'complained' AS figure,
    BOOL_OR(
      COALESCE(
        activities.occurred_on >= halves.from_on
        AND activities.occurred_on < halves.until_on,
        FALSE
      )
    ) AS is_counted
  FROM halves AS halves
  INNER JOIN relationships AS relationships
    ON relationships.started_on < halves.until_on
    AND COALESCE(relationships.churned_on, CAST('9999-12-31' AS DATE)) > halves.from_on
  LEFT JOIN activities AS activities
    ON activities.customer_id = relationships.customer_id
    AND activities.kind = 'complaint'
  GROUP BY
    halves.changed_on,
    halves.is_noted,
    halves.is_after,
    relationships.customer_id
), counted AS (
  SELECT
    told.changed_on AS changed_on,
    told.is_noted AS is_noted,
    told.figure AS figure,
    COUNT(*) FILTER(WHERE
      told.is_counted AND NOT told.is_after) AS before_count,
    COUNT(*) FILTER(WHERE
      NOT told.is_after) AS before_total_count,
    COUNT(*) FILTER(WHERE
      told.is_counted AND told.is_after) AS after_count,
    COUNT(*) FILTER(WHERE
      told.is_after) AS after_total_count
  FROM told AS told
  GROUP BY
    told.changed_on,
    told.is_noted,
    told.figure
), figures AS (
  SELECT
    figures.figure AS figure,
    figures.figure_number AS figure_number
  FROM VALUES
    ('renewed', 1),
    ('answered', 2),
    ('complained', 3) AS figures(figure, figure_number)
)
SELECT
  CAST(changed_on AS DATE) AS changed_on,
  CAST(label AS STRING) AS label,
  CAST(is_noted AS BOOLEAN) AS is_noted,
  CAST(span_days AS BIGINT) AS span_days,
  CAST(figure AS STRING) AS figure,
  CAST(figure_number AS INT) AS figure_number,
  CAST(is_known AS BOOLEAN) AS is_known,
  CAST(before_count AS BIGINT) AS before_count,
  CAST(before_total_count AS BIGINT) AS before_total_count,
  CAST(after_count AS BIGINT) AS after_count,
  CAST(after_total_count AS BIGINT) AS after_total_count
FROM (
  SELECT
    spans.changed_on AS changed_on,
    spans.label AS label,
    spans.is_noted AS is_noted,
    spans.span_days AS span_days,
    figures.figure AS figure,
    figures.figure_number AS figure_number,
    spans.is_known AS is_known,
    COALESCE(counted.before_count, 0) AS before_count,
    COALESCE(counted.before_total_count, 0) AS before_total_count,
    COALESCE(counted.after_count, 0) AS after_count,
    COALESCE(counted.after_total_count, 0) AS after_total_count
  FROM spans AS spans
  CROSS JOIN figures AS figures
  LEFT JOIN counted AS counted
    ON counted.changed_on = spans.changed_on
    AND counted.is_noted = spans.is_noted
    AND counted.figure = figures.figure
  ORDER BY
    spans.changed_on DESC,
    spans.is_noted DESC,
    figures.figure_number NULLS LAST
) AS made
