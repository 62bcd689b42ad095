-- Made from queries/core/waiting_customers.sql by 'npm run spark'.
-- 656981199833c58e
WITH waiting AS (
  SELECT
    open_waits.customer_id AS customer_id,
    COALESCE(BOOL_OR(open_waits.certainty = 'sure'), FALSE) AS is_sure,
    MIN_BY(
      open_waits.wait_id,
      CASE
        WHEN NOT (
          open_waits.wait_id
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            open_waits.certainty IS DISTINCT FROM 'sure'
          ) IS NULL,
          'column_1',
          open_waits.certainty IS DISTINCT FROM 'sure',
          'column_2',
          (
            open_waits.opened_at
          ) IS NULL,
          'column_3',
          open_waits.opened_at,
          'column_4',
          (
            open_waits.wait_id
          ) IS NULL,
          'column_5',
          open_waits.wait_id
        )
      END
    ) AS wait_id,
    MIN_BY(
      open_waits.opened_at,
      CASE
        WHEN NOT (
          open_waits.opened_at
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            open_waits.certainty IS DISTINCT FROM 'sure'
          ) IS NULL,
          'column_1',
          open_waits.certainty IS DISTINCT FROM 'sure',
          'column_2',
          (
            open_waits.opened_at
          ) IS NULL,
          'column_3',
          open_waits.opened_at,
          'column_4',
          (
            open_waits.wait_id
          ) IS NULL,
          'column_5',
          open_waits.wait_id
        )
      END
    ) AS opened_at,
    COUNT(*) AS wait_count,
    SUM(open_waits.message_count) AS message_count,
    MIN_BY(
      COALESCE(open_waits.reply_kind, ''),
      CASE
        WHEN NOT (
          COALESCE(open_waits.reply_kind, '')
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            open_waits.certainty IS DISTINCT FROM 'sure'
          ) IS NULL,
          'column_1',
          open_waits.certainty IS DISTINCT FROM 'sure',
          'column_2',
          (
            open_waits.opened_at
          ) IS NULL,
          'column_3',
          open_waits.opened_at,
          'column_4',
          (
            open_waits.wait_id
          ) IS NULL,
          'column_5',
          open_waits.wait_id
        )
      END
    ) AS reply_kind
  FROM open_waits AS open_waits
  GROUP BY
    open_waits.customer_id
), mailings AS (
  SELECT
    customer_mailings.customer_id AS customer_id,
    COUNT(*) AS mass_count,
    CASE
      WHEN BOOL_AND(customer_mailings.kind <> 'mailing')
      THEN COUNT(*) FILTER(WHERE
        customer_mailings.kind = 'win-back')
    END AS win_back_count
  FROM customer_mailings AS customer_mailings
  INNER JOIN waiting AS waiting
    ON waiting.customer_id = customer_mailings.customer_id
    AND customer_mailings.sent_at >= waiting.opened_at
  GROUP BY
    customer_mailings.customer_id
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(is_sure AS BOOLEAN) AS is_sure,
  CAST(wait_id AS BIGINT) AS wait_id,
  CAST(opened_at AS TIMESTAMP_NTZ) AS opened_at,
  CAST(opened_on AS DATE) AS opened_on,
  CAST(days_waited AS BIGINT) AS days_waited,
  CAST(wait_count AS BIGINT) AS wait_count,
  CAST(message_count AS DECIMAL(38, 0)) AS message_count,
  CAST(reply_kind AS STRING) AS reply_kind,
  CAST(mass_count AS BIGINT) AS mass_count,
  CAST(win_back_count AS BIGINT) AS win_back_count
FROM (
  SELECT
    waiting.customer_id AS customer_id,
    waiting.is_sure AS is_sure,
    waiting.wait_id AS wait_id,
    waiting.opened_at AS opened_at,
    CAST(LOCAL_TIME(waiting.opened_at) AS DATE) AS opened_on,
    DATEDIFF(settings.as_of_on, CAST(LOCAL_TIME(waiting.opened_at) AS DATE)) AS days_waited,
    waiting.wait_count AS wait_count,
    waiting.message_count AS message_count,
    NULLIF(waiting.reply_kind, '') AS reply_kind,
    COALESCE(mailings.mass_count, 0) AS mass_count,
    CASE WHEN mailings.customer_id IS NULL THEN 0 ELSE mailings.win_back_count END AS win_back_count
  FROM waiting AS waiting
  CROSS JOIN settings AS settings
  LEFT JOIN mailings AS mailings
    ON mailings.customer_id = waiting.customer_id
) AS made
