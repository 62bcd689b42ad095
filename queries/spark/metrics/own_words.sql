-- Made from queries/metrics/own_words.sql by 'npm run spark'.
-- 798f9d51e1173079
WITH groups AS (
  SELECT
    groups.word_group AS word_group,
    groups.number AS number
  FROM VALUES
    ('all', 1),
    ('offer', 2),
    ('win_back', 3),
    ('other', 4),
    ('regular', 5),
    ('lost', 6) AS groups(word_group, number)
), counts AS (
  SELECT
    word_groups.word_group AS word_group,
    COUNT(*) AS word_count,
    COUNT(*) FILTER(WHERE
      word_groups.outcome IN ('replied', 'settled')) AS answered_count,
    COUNT(*) FILTER(WHERE
      word_groups.outcome = 'closed') AS closed_count,
    COUNT(*) FILTER(WHERE
      word_groups.outcome = 'open') AS open_count,
    COUNT(DISTINCT word_groups.customer_id) FILTER(WHERE
      word_groups.outcome = 'open') AS open_customer_count,
    COUNT(*) FILTER(WHERE
      word_groups.reply_seconds >= 7 * 86400) AS late_count,
    COUNT(word_groups.followed_up_at) FILTER(WHERE
      word_groups.reply_seconds >= 7 * 86400) AS followed_up_count
  FROM word_groups AS word_groups
  GROUP BY
    word_groups.word_group
), tries AS (
  SELECT
    second_tries.word_group AS word_group,
    COUNT(*) AS second_count,
    COUNT(*) FILTER(WHERE
      second_tries.is_answered) AS second_answered_count,
    (
      CAST((
        CAST(SUM(CAST((
          (
            second_tries.alone_share
          )
        ) AS DECIMAL(38, 15))) AS DOUBLE)
      ) AS DOUBLE) / NULLIF(COUNT((
        second_tries.alone_share
      )), 0)
    ) AS alone_share,
    (
      CAST((
        CAST(SUM(CAST((
          (
            second_tries.alone_deviation
          )
        ) AS DECIMAL(38, 15))) AS DOUBLE)
      ) AS DOUBLE) / NULLIF(COUNT((
        second_tries.alone_deviation
      )), 0)
    ) AS alone_deviation
  FROM second_tries AS second_tries
  GROUP BY
    second_tries.word_group
), known AS (
  SELECT
    EXISTS(
      SELECT
        1 AS found
      FROM correspondence AS correspondence
      WHERE
        correspondence.kind = 'human' AND correspondence.direction = 'inbound'
    )
    AND NOT EXISTS(
      SELECT
        1 AS found
      FROM source_gaps AS source_gaps
      WHERE
        source_gaps.table_name = 'messages' AND source_gaps.reason = 'one_sided'
    ) AS is_known
  FROM settings AS settings
)
SELECT
  CAST(word_group AS STRING) AS word_group,
  CAST(is_known AS BOOLEAN) AS is_known,
  CAST(word_count AS BIGINT) AS word_count,
  CAST(answered_count AS BIGINT) AS answered_count,
  CAST(closed_count AS BIGINT) AS closed_count,
  CAST(open_count AS BIGINT) AS open_count,
  CAST(open_customer_count AS BIGINT) AS open_customer_count,
  CAST(seconds_median AS DOUBLE) AS seconds_median,
  CAST(seconds_median_low AS DOUBLE) AS seconds_median_low,
  CAST(seconds_median_high AS DOUBLE) AS seconds_median_high,
  CAST(our_seconds_median AS DOUBLE) AS our_seconds_median,
  CAST(our_seconds_median_low AS DOUBLE) AS our_seconds_median_low,
  CAST(our_seconds_median_high AS DOUBLE) AS our_seconds_median_high,
  CAST(late_count AS BIGINT) AS late_count,
  CAST(followed_up_count AS BIGINT) AS followed_up_count,
  CAST(followed_up_share AS DOUBLE) AS followed_up_share,
  CAST(followed_up_share_low AS DOUBLE) AS followed_up_share_low,
  CAST(followed_up_share_high AS DOUBLE) AS followed_up_share_high,
  CAST(second_seconds_median AS DOUBLE) AS second_seconds_median,
  CAST(second_seconds_median_low AS DOUBLE) AS second_seconds_median_low,
  CAST(second_seconds_median_high AS DOUBLE) AS second_seconds_median_high,
  CAST(second_count AS BIGINT) AS second_count,
  CAST(second_answered_count AS BIGINT) AS second_answered_count,
  CAST(second_answered_share AS DOUBLE) AS second_answered_share,
  CAST(second_answered_share_low AS DOUBLE) AS second_answered_share_low,
  CAST(second_answered_share_high AS DOUBLE) AS second_answered_share_high,
  CAST(alone_answered_share AS DOUBLE) AS alone_answered_share,
  CAST(alone_answered_share_low AS DOUBLE) AS alone_answered_share_low,
  CAST(alone_answered_share_high AS DOUBLE) AS alone_answered_share_high
FROM (
  SELECT
    groups.word_group AS word_group,
    known.is_known AS is_known,
    COALESCE(counts.word_count, 0) AS word_count,
    COALESCE(counts.answered_count, 0) AS answered_count,
    COALESCE(counts.closed_count, 0) AS closed_count,
    COALESCE(counts.open_count, 0) AS open_count,
    COALESCE(counts.open_customer_count, 0) AS open_customer_count,
    replies.median AS seconds_median,
    replies.median_low AS seconds_median_low,
    replies.median_high AS seconds_median_high,
    ours.median AS our_seconds_median,
    ours.median_low AS our_seconds_median_low,
    ours.median_high AS our_seconds_median_high,
    COALESCE(counts.late_count, 0) AS late_count,
    COALESCE(counts.followed_up_count, 0) AS followed_up_count,
    (
      CAST((
        counts.followed_up_count
      ) AS DOUBLE) / CAST(NULLIF((
        counts.late_count
      ), 0) AS DOUBLE)
    ) AS followed_up_share,
    (
      CASE
        WHEN (
          counts.late_count
        ) > 0 AND NOT (
          counts.followed_up_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counts.followed_up_count
            ) AS DOUBLE) AS DOUBLE) / (
              counts.late_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counts.late_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counts.late_count
              ) * (
                CAST(CAST((
                  counts.followed_up_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counts.late_count
                ) * (
                  1 - CAST(CAST((
                    counts.followed_up_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counts.late_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counts.late_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counts.late_count
            )
          )
        )
      END
    ) AS followed_up_share_low,
    (
      CASE
        WHEN (
          counts.late_count
        ) > 0 AND NOT (
          counts.followed_up_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counts.followed_up_count
            ) AS DOUBLE) AS DOUBLE) / (
              counts.late_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counts.late_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counts.late_count
              ) * (
                CAST(CAST((
                  counts.followed_up_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counts.late_count
                ) * (
                  1 - CAST(CAST((
                    counts.followed_up_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counts.late_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counts.late_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counts.late_count
            )
          )
        )
      END
    ) AS followed_up_share_high,
    seconds.median AS second_seconds_median,
    seconds.median_low AS second_seconds_median_low,
    seconds.median_high AS second_seconds_median_high,
    COALESCE(tries.second_count, 0) AS second_count,
    COALESCE(tries.second_answered_count, 0) AS second_answered_count,
    (
      CAST((
        tries.second_answered_count
      ) AS DOUBLE) / CAST(NULLIF((
        tries.second_count
      ), 0) AS DOUBLE)
    ) AS second_answered_share,
    (
      CASE
        WHEN (
          tries.second_count
        ) > 0 AND NOT (
          tries.second_answered_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              tries.second_answered_count
            ) AS DOUBLE) AS DOUBLE) / (
              tries.second_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              tries.second_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                tries.second_count
              ) * (
                CAST(CAST((
                  tries.second_answered_count
                ) AS DOUBLE) AS DOUBLE) / (
                  tries.second_count
                ) * (
                  1 - CAST(CAST((
                    tries.second_answered_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    tries.second_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  tries.second_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              tries.second_count
            )
          )
        )
      END
    ) AS second_answered_share_low,
    (
      CASE
        WHEN (
          tries.second_count
        ) > 0 AND NOT (
          tries.second_answered_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              tries.second_answered_count
            ) AS DOUBLE) AS DOUBLE) / (
              tries.second_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              tries.second_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                tries.second_count
              ) * (
                CAST(CAST((
                  tries.second_answered_count
                ) AS DOUBLE) AS DOUBLE) / (
                  tries.second_count
                ) * (
                  1 - CAST(CAST((
                    tries.second_answered_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    tries.second_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  tries.second_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              tries.second_count
            )
          )
        )
      END
    ) AS second_answered_share_high,
    tries.alone_share AS alone_answered_share,
    CASE
      WHEN NOT tries.alone_deviation IS NULL
      THEN GREATEST(0, tries.alone_share - DOUBLE('1.959963984540054') * tries.alone_deviation)
    END AS alone_answered_share_low,
    CASE
      WHEN NOT tries.alone_deviation IS NULL
      THEN LEAST(1, tries.alone_share + DOUBLE('1.959963984540054') * tries.alone_deviation)
    END AS alone_answered_share_high
  FROM groups AS groups
  CROSS JOIN known AS known
  LEFT JOIN counts AS counts
    ON counts.word_group = groups.word_group
  LEFT JOIN tries AS tries
    ON tries.word_group = groups.word_group
  LEFT JOIN survival_quantiles AS replies
    ON replies.curve = 'word_replies' AND replies.stratum = groups.word_group
  LEFT JOIN survival_quantiles AS ours
    ON ours.curve = 'recent_waits'
  LEFT JOIN survival_quantiles AS seconds
    ON seconds.curve = 'second_words' AND seconds.stratum = groups.word_group
  ORDER BY
    groups.number NULLS LAST
) AS made
