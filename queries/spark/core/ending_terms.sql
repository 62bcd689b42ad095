-- Made from queries/core/ending_terms.sql by 'npm run spark'.
-- 3289e0a24abd2439
WITH days AS (
  SELECT
    settings.as_of_on AS looked_on,
    settings.renewal_days AS renewal_days,
    TRUE AS is_now
  FROM settings AS settings
  UNION ALL
  SELECT
    CAST(CAST(DATE_TRUNC(
      'month',
      DATE_SUB(
        DATE_SUB(
          DATE_SUB(settings.as_of_on, CAST(settings.renewal_days AS INT)),
          CAST(settings.grace_days AS INT)
        ),
        CAST(1 AS INT)
      )
    ) AS DATE) - MAKE_YM_INTERVAL(0, CAST(CAST(ages.age AS INT) AS INT)) - INTERVAL '1' DAY AS DATE) AS looked_on,
    settings.renewal_days AS renewal_days,
    FALSE AS is_now
  FROM settings AS settings
  CROSS JOIN (
    SELECT
      EXPLODE(
        (
          CASE WHEN (
            0
          ) <= (
            11
          ) THEN SEQUENCE(0, 11) ELSE ARRAY() END
        )
      ) AS age
  ) AS ages
), running AS (
  SELECT
    days.looked_on AS looked_on,
    days.is_now AS is_now,
    days.renewal_days AS renewal_days,
    terms.customer_id AS customer_id,
    MAX(terms.lifetime_number) AS lifetime_number,
    MAX(terms.term_number) AS term_number,
    MAX(terms.ended_on) AS ended_on,
    MAX(terms.notice_days) AS notice_days,
    BOOL_OR(terms.is_notice_given) AS is_notice_given,
    SUM(terms.annual_value) AS annual_value
  FROM terms AS terms
  INNER JOIN days AS days
    ON days.looked_on BETWEEN terms.started_on AND terms.ended_on
    AND terms.signed_on <= days.looked_on
  GROUP BY
    days.looked_on,
    days.is_now,
    days.renewal_days,
    terms.customer_id
)
SELECT
  CAST(looked_on AS DATE) AS looked_on,
  CAST(is_now AS BOOLEAN) AS is_now,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(lifetime_number AS BIGINT) AS lifetime_number,
  CAST(term_number AS BIGINT) AS term_number,
  CAST(ended_on AS DATE) AS ended_on,
  CAST(notice_days AS INT) AS notice_days,
  CAST(is_notice_given AS BOOLEAN) AS is_notice_given,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value,
  CAST(days_left AS BIGINT) AS days_left
FROM (
  SELECT
    running.looked_on AS looked_on,
    running.is_now AS is_now,
    running.customer_id AS customer_id,
    running.lifetime_number AS lifetime_number,
    running.term_number AS term_number,
    running.ended_on AS ended_on,
    COALESCE(running.notice_days, settings.notice_days) AS notice_days,
    running.is_notice_given AS is_notice_given,
    running.annual_value AS annual_value,
    DATEDIFF(running.ended_on, running.looked_on) AS days_left
  FROM running AS running
  CROSS JOIN settings AS settings
  WHERE
    DATEDIFF(running.ended_on, running.looked_on) BETWEEN 1 AND running.renewal_days
    AND NOT EXISTS(
      SELECT
        1 AS found
      FROM terms AS later
      WHERE
        later.customer_id = running.customer_id
        AND later.signed_on <= running.looked_on
        AND later.ended_on > running.ended_on
    )
) AS made
