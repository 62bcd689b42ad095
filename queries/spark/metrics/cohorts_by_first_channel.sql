-- Made from queries/metrics/cohorts_by_first_channel.sql by 'npm run spark'.
-- c8c8dfe8d0265469
WITH outcomes AS (
  SELECT
    known_begins.customer_id AS customer_id,
    TRUE AS has_begun,
    EXISTS(
      SELECT
        1 AS found
      FROM relationships AS relationships
      WHERE
        relationships.customer_id = known_begins.customer_id
        AND relationships.started_on <= known_begins.started_on + INTERVAL '1' YEAR
        AND COALESCE(relationships.churned_on, CAST('9999-12-31' AS DATE)) > known_begins.started_on + INTERVAL '1' YEAR
    ) AS is_staying,
    NULL AS has_ordered,
    NULL AS has_ordered_again
  FROM known_begins AS known_begins
  CROSS JOIN settings AS settings
  WHERE
    known_begins.started_on + INTERVAL '1' YEAR <= settings.as_of_on
  UNION ALL
  SELECT
    order_days.customer_id AS customer_id,
    NULL AS has_begun,
    NULL AS is_staying,
    TRUE AS has_ordered,
    COALESCE(
      MIN(order_days.next_ordered_on) <= DATE_ADD(MIN(order_days.ordered_on), CAST(365 AS INT)),
      FALSE
    ) AS has_ordered_again
  FROM order_days AS order_days
  CROSS JOIN settings AS settings
  GROUP BY
    order_days.customer_id,
    settings.as_of_on
  HAVING
    MIN(order_days.ordered_on) > settings.as_of_on - INTERVAL '24' MONTH
    AND DATE_ADD(MIN(order_days.ordered_on), CAST(365 AS INT)) <= settings.as_of_on
), placed AS (
  SELECT
    outcomes.has_begun AS has_begun,
    outcomes.is_staying AS is_staying,
    outcomes.has_ordered AS has_ordered,
    outcomes.has_ordered_again AS has_ordered_again,
    CASE
      WHEN first_channels.first_on >= known_days.questions_from_on
      THEN first_channels.first_channel
      ELSE 'unknown'
    END AS channel
  FROM outcomes AS outcomes
  CROSS JOIN known_days AS known_days
  LEFT JOIN first_channels AS first_channels
    ON first_channels.customer_id = outcomes.customer_id
), counted AS (
  SELECT
    placed.channel AS first_channel,
    COUNT(*) FILTER(WHERE
      placed.has_begun) AS begun_count,
    COUNT(*) FILTER(WHERE
      placed.is_staying) AS staying_count,
    COUNT(*) FILTER(WHERE
      placed.has_ordered) AS ordered_count,
    COUNT(*) FILTER(WHERE
      placed.has_ordered_again) AS again_count
  FROM placed AS placed
  GROUP BY
    placed.channel
)
SELECT
  CAST(first_channel AS STRING) AS first_channel,
  CAST(begun_count AS BIGINT) AS begun_count,
  CAST(staying_count AS BIGINT) AS staying_count,
  CAST(staying_share AS DOUBLE) AS staying_share,
  CAST(staying_share_low AS DOUBLE) AS staying_share_low,
  CAST(staying_share_high AS DOUBLE) AS staying_share_high,
  CAST(ordered_count AS BIGINT) AS ordered_count,
  CAST(again_count AS BIGINT) AS again_count,
  CAST(again_share AS DOUBLE) AS again_share,
  CAST(again_share_low AS DOUBLE) AS again_share_low,
  CAST(again_share_high AS DOUBLE) AS again_share_high
FROM (
  SELECT
    counted.first_channel AS first_channel,
    counted.begun_count AS begun_count,
    counted.staying_count AS staying_count,
    (
      CAST((
        counted.staying_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.begun_count
      ), 0) AS DOUBLE)
    ) AS staying_share,
    (
      CASE
        WHEN (
          counted.begun_count
        ) > 0 AND NOT (
          counted.staying_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.staying_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.begun_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.begun_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.begun_count
              ) * (
                CAST(CAST((
                  counted.staying_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.begun_count
                ) * (
                  1 - CAST(CAST((
                    counted.staying_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.begun_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.begun_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.begun_count
            )
          )
        )
      END
    ) AS staying_share_low,
    (
      CASE
        WHEN (
          counted.begun_count
        ) > 0 AND NOT (
          counted.staying_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.staying_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.begun_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.begun_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.begun_count
              ) * (
                CAST(CAST((
                  counted.staying_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.begun_count
                ) * (
                  1 - CAST(CAST((
                    counted.staying_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.begun_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.begun_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.begun_count
            )
          )
        )
      END
    ) AS staying_share_high,
    counted.ordered_count AS ordered_count,
    counted.again_count AS again_count,
    (
      CAST((
        counted.again_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.ordered_count
      ), 0) AS DOUBLE)
    ) AS again_share,
    (
      CASE
        WHEN (
          counted.ordered_count
        ) > 0 AND NOT (
          counted.again_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.again_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.ordered_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.ordered_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.ordered_count
              ) * (
                CAST(CAST((
                  counted.again_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.ordered_count
                ) * (
                  1 - CAST(CAST((
                    counted.again_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.ordered_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.ordered_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.ordered_count
            )
          )
        )
      END
    ) AS again_share_low,
    (
      CASE
        WHEN (
          counted.ordered_count
        ) > 0 AND NOT (
          counted.again_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.again_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.ordered_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.ordered_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.ordered_count
              ) * (
                CAST(CAST((
                  counted.again_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.ordered_count
                ) * (
                  1 - CAST(CAST((
                    counted.again_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.ordered_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.ordered_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.ordered_count
            )
          )
        )
      END
    ) AS again_share_high
  FROM counted AS counted
  ORDER BY
    counted.first_channel = 'unknown' NULLS LAST,
    counted.begun_count + counted.ordered_count DESC,
    counted.first_channel NULLS LAST
) AS made
