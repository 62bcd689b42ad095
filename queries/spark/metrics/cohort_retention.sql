-- Made from queries/metrics/cohort_retention.sql by 'npm run spark'.
-- f54b7687ac055cd6
WITH anniversaries AS (
  SELECT
    known_begins.customer_id AS customer_id,
    YEAR(known_begins.started_on) AS cohort_year,
    years.year_number AS year_number,
    CAST(known_begins.started_on + MAKE_YM_INTERVAL(CAST(CAST(years.year_number AS INT) AS INT)) AS DATE) AS stands_on
  FROM known_begins AS known_begins
  CROSS JOIN settings AS settings
  CROSS JOIN (
    SELECT
      EXPLODE(
        (
          CASE
            WHEN (
              1
            ) <= (
              (
                11
              ) - 1
            )
            THEN SEQUENCE(1, (
              11
            ) - 1)
            ELSE ARRAY()
          END
        )
      ) AS year_number
  ) AS years
  WHERE
    known_begins.started_on + MAKE_YM_INTERVAL(CAST(CAST(years.year_number AS INT) AS INT)) <= settings.as_of_on
), staying AS (
  SELECT
    anniversaries.cohort_year AS cohort_year,
    anniversaries.year_number AS year_number,
    COUNT(DISTINCT anniversaries.customer_id) AS staying_count
  FROM anniversaries AS anniversaries
  INNER JOIN relationships AS relationships
    ON relationships.customer_id = anniversaries.customer_id
    AND relationships.started_on <= anniversaries.stands_on
    AND COALESCE(relationships.churned_on, CAST('9999-12-31' AS DATE)) > anniversaries.stands_on
  GROUP BY
    anniversaries.cohort_year,
    anniversaries.year_number
), counted AS (
  SELECT
    anniversaries.cohort_year AS cohort_year,
    anniversaries.year_number AS year_number,
    COUNT(*) AS customer_count,
    COALESCE(FIRST(staying.staying_count, TRUE) IGNORE NULLS, 0) AS staying_count
  FROM anniversaries AS anniversaries
  LEFT JOIN staying AS staying
    ON staying.cohort_year = anniversaries.cohort_year
    AND staying.year_number = anniversaries.year_number
  GROUP BY
    anniversaries.cohort_year,
    anniversaries.year_number
)
SELECT
  CAST(cohort_year AS BIGINT) AS cohort_year,
  CAST(year_number AS BIGINT) AS year_number,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(staying_count AS BIGINT) AS staying_count,
  CAST(staying_share AS DOUBLE) AS staying_share,
  CAST(staying_share_low AS DOUBLE) AS staying_share_low,
  CAST(staying_share_high AS DOUBLE) AS staying_share_high
FROM (
  SELECT
    counted.cohort_year AS cohort_year,
    counted.year_number AS year_number,
    counted.customer_count AS customer_count,
    counted.staying_count AS staying_count,
    (
      CAST((
        counted.staying_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.customer_count
      ), 0) AS DOUBLE)
    ) AS staying_share,
    (
      CASE
        WHEN (
          counted.customer_count
        ) > 0 AND NOT (
          counted.staying_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.staying_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.customer_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.customer_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.customer_count
              ) * (
                CAST(CAST((
                  counted.staying_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.customer_count
                ) * (
                  1 - CAST(CAST((
                    counted.staying_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.customer_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.customer_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.customer_count
            )
          )
        )
      END
    ) AS staying_share_low,
    (
      CASE
        WHEN (
          counted.customer_count
        ) > 0 AND NOT (
          counted.staying_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.staying_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.customer_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.customer_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.customer_count
              ) * (
                CAST(CAST((
                  counted.staying_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.customer_count
                ) * (
                  1 - CAST(CAST((
                    counted.staying_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.customer_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.customer_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.customer_count
            )
          )
        )
      END
    ) AS staying_share_high
  FROM counted AS counted
  ORDER BY
    counted.cohort_year NULLS LAST,
    counted.year_number NULLS LAST
) AS made
