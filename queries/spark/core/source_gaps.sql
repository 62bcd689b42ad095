-- Made from queries/core/source_gaps.sql by 'npm run spark'.
-- 907a89503b5309ea
WITH calendar AS (
  SELECT
    CAST(listed.listed_0 AS DATE) AS day
  FROM (
    SELECT
      MIN(data_sources.first_on) AS first_on,
      MAX(GREATEST(data_sources.last_on, settings.as_of_on)) AS last_on
    FROM data_sources AS data_sources
    CROSS JOIN settings AS settings
  ) AS extent
  LATERAL VIEW
  EXPLODE(
    (
      CASE
        WHEN (
          extent.first_on
        ) <= (
          extent.last_on
        )
        THEN SEQUENCE(extent.first_on, extent.last_on, INTERVAL '1' DAY)
        ELSE ARRAY()
      END
    )
  ) listed AS listed_0
), working_days AS (
  SELECT
    calendar.day AS day,
    (
      (
        (
          DATEDIFF((
            calendar.day
          ), CAST('1970-01-05' AS DATE))
        ) % 7 + 7
      ) % 7 + 1
    ) <= 5
    AND closing_days.closed_on IS NULL AS is_working,
    COUNT(
      CASE
        WHEN (
          (
            (
              DATEDIFF((
                calendar.day
              ), CAST('1970-01-05' AS DATE))
            ) % 7 + 7
          ) % 7 + 1
        ) <= 5
        AND closing_days.closed_on IS NULL
        THEN 1
      END
    ) OVER (ORDER BY calendar.day NULLS LAST) AS day_number
  FROM calendar AS calendar
  LEFT JOIN closing_days AS closing_days
    ON closing_days.closed_on = calendar.day
), numbered AS (
  SELECT
    source_days.table_name AS table_name,
    source_days.source_name AS source_name,
    source_days.happened_on AS happened_on,
    working_days.day_number AS day_number
  FROM source_days AS source_days
  INNER JOIN working_days AS working_days
    ON working_days.day = source_days.happened_on
), steps AS (
  SELECT
    numbered.table_name AS table_name,
    numbered.source_name AS source_name,
    numbered.happened_on AS happened_on,
    LAG(numbered.happened_on) OVER (
      PARTITION BY numbered.table_name, numbered.source_name
      ORDER BY numbered.happened_on NULLS LAST
    ) AS before_on,
    numbered.day_number - LAG(numbered.day_number) OVER (
      PARTITION BY numbered.table_name, numbered.source_name
      ORDER BY numbered.happened_on NULLS LAST
    ) AS working_step,
    COUNT(*) OVER (
      PARTITION BY numbered.table_name, numbered.source_name
      ORDER BY numbered.happened_on NULLS LAST
      rows BETWEEN 60 preceding AND 60 following
    ) AS near_count,
    LAST_VALUE(numbered.day_number) OVER (
      PARTITION BY numbered.table_name, numbered.source_name
      ORDER BY numbered.happened_on NULLS LAST
      rows BETWEEN 60 preceding AND 60 following
    ) - FIRST_VALUE(numbered.day_number) OVER (
      PARTITION BY numbered.table_name, numbered.source_name
      ORDER BY numbered.happened_on NULLS LAST
      rows BETWEEN 60 preceding AND 60 following
    ) AS near_span,
    MAX(numbered.day_number) OVER (PARTITION BY numbered.table_name, numbered.source_name) - MIN(numbered.day_number) OVER (PARTITION BY numbered.table_name, numbered.source_name) AS whole_span
  FROM numbered AS numbered
), dense AS (
  SELECT
    steps.table_name AS table_name,
    steps.source_name AS source_name,
    steps.happened_on AS happened_on,
    steps.before_on AS before_on,
    steps.working_step AS working_step,
    steps.near_count AS near_count,
    steps.near_span AS near_span,
    steps.whole_span AS whole_span,
    CAST(steps.near_count AS DOUBLE) / NULLIF(CAST(steps.near_span - steps.working_step + 1 AS DOUBLE), 0) AS share
  FROM steps AS steps
  WHERE
    steps.working_step > 10
), holes AS (
  SELECT
    dense.table_name AS table_name,
    dense.source_name AS source_name,
    'hole' AS reason,
    DATE_ADD(dense.before_on, CAST(1 AS INT)) AS from_on,
    DATE_SUB(dense.happened_on, CAST(1 AS INT)) AS to_on
  FROM dense AS dense
  WHERE
    dense.near_count >= 40
    AND dense.share > DOUBLE('0.5')
    AND dense.whole_span * POWER(GREATEST(0, 1 - dense.share), dense.working_step - 1) < DOUBLE('0.01')
), ends AS (
  SELECT
    data_sources.table_name AS table_name,
    data_sources.source_name AS source_name,
    'stale' AS reason,
    MIN(working_days.day) AS from_on,
    LEAST(COALESCE(data_sources.ended_on, settings.as_of_on), settings.as_of_on) AS to_on
  FROM data_sources AS data_sources
  CROSS JOIN settings AS settings
  INNER JOIN working_days AS working_days
    ON working_days.day > data_sources.covered_until_on
    AND working_days.is_working
    AND working_days.day <= LEAST(COALESCE(data_sources.ended_on, settings.as_of_on), settings.as_of_on)
  GROUP BY
    data_sources.table_name,
    data_sources.source_name,
    LEAST(COALESCE(data_sources.ended_on, settings.as_of_on), settings.as_of_on)
), announced AS (
  SELECT
    campaigns.campaign_id AS campaign_id,
    CAST(LOCAL_TIME(campaigns.sent_at) AS DATE) AS sent_on,
    mailed.source_name AS source_name,
    COUNT(mailed.campaign_id) OVER () * 2 > COUNT(*) OVER () AS is_told,
    MAX(mailed.source_name) OVER () AS sends_name
  FROM campaigns AS campaigns
  LEFT JOIN (
    SELECT
      sends.campaign_id AS campaign_id,
      MAX(COALESCE(files.source, files.path)) AS source_name
    FROM imports_sends AS sends
    INNER JOIN imports_files AS files
      ON files.file_id = sends.file_id
    GROUP BY
      sends.campaign_id
  ) AS mailed
    ON mailed.campaign_id = campaigns.campaign_id
  WHERE
    NOT campaigns.sent_at IS NULL
), unsent AS (
  SELECT
    'sends' AS table_name,
    announced.sends_name AS source_name,
    'no_sends' AS reason,
    announced.sent_on AS from_on,
    announced.sent_on AS to_on
  FROM announced AS announced
  WHERE
    announced.source_name IS NULL AND announced.is_told
), sent_folders AS (
  SELECT
    COUNT(*) AS folder_count
  FROM mailboxes AS mailboxes
  WHERE
    mailboxes.is_sent
), one_sided AS (
  SELECT
    source_spans.table_name AS table_name,
    source_spans.source_name AS source_name,
    'one_sided' AS reason,
    source_spans.first_on AS from_on,
    settings.as_of_on AS to_on
  FROM source_spans AS source_spans
  CROSS JOIN settings AS settings
  CROSS JOIN sent_folders AS sent_folders
  LEFT JOIN source_spans AS others
    ON others.table_name = source_spans.table_name
    AND others.source_name IN ('inbound', 'outbound')
    AND others.source_name <> source_spans.source_name
  WHERE
    source_spans.table_name = 'messages'
    AND source_spans.source_name IN ('inbound', 'outbound')
    AND source_spans.row_count >= 10
    AND (
      others.source_name IS NULL
      OR (
        source_spans.row_count >= 200
        AND others.row_count * 20 < source_spans.row_count
        AND NOT (
          others.source_name = 'outbound' AND sent_folders.folder_count > 0
        )
      )
    )
), gaps AS (
  SELECT
    holes.table_name AS table_name,
    holes.source_name AS source_name,
    holes.reason AS reason,
    holes.from_on AS from_on,
    holes.to_on AS to_on
  FROM holes AS holes
  UNION ALL
  SELECT
    ends.table_name AS table_name,
    ends.source_name AS source_name,
    ends.reason AS reason,
    ends.from_on AS from_on,
    ends.to_on AS to_on
  FROM ends AS ends
  UNION ALL
  SELECT
    one_sided.table_name AS table_name,
    one_sided.source_name AS source_name,
    one_sided.reason AS reason,
    one_sided.from_on AS from_on,
    one_sided.to_on AS to_on
  FROM one_sided AS one_sided
  UNION ALL
  SELECT
    unsent.table_name AS table_name,
    unsent.source_name AS source_name,
    unsent.reason AS reason,
    unsent.from_on AS from_on,
    unsent.to_on AS to_on
  FROM unsent AS unsent
)
SELECT
  CAST(table_name AS STRING) AS table_name,
  CAST(source_name AS STRING) AS source_name,
  CAST(reason AS STRING) AS reason,
  CAST(from_on AS DATE) AS from_on,
  CAST(to_on AS DATE) AS to_on,
  CAST(bears_figures AS BOOLEAN) AS bears_figures
FROM (
  SELECT
    gaps.table_name AS table_name,
    gaps.source_name AS source_name,
    gaps.reason AS reason,
    gaps.from_on AS from_on,
    gaps.to_on AS to_on,
    data_sources.bears_figures AS bears_figures
  FROM gaps AS gaps
  CROSS JOIN settings AS settings
  INNER JOIN data_sources AS data_sources
    ON data_sources.table_name = gaps.table_name
    AND data_sources.source_name = gaps.source_name
  WHERE
    gaps.from_on <= settings.as_of_on
) AS made
