-- Made from queries/core/waiting_customers.sql by 'npm run spark'.
-- 8674048e55a1a2e8
WITH waiting AS (
  SELECT
    customer_id,
    is_sure,
    wait_id,
    opened_at,
    reply_kind,
    wait_count,
    message_count
  FROM (
    SELECT
      open_waits.customer_id AS customer_id,
      open_waits.certainty IS NOT DISTINCT FROM 'sure' AS is_sure,
      open_waits.wait_id AS wait_id,
      open_waits.opened_at AS opened_at,
      open_waits.reply_kind AS reply_kind,
      COUNT(*) OVER (PARTITION BY open_waits.customer_id) AS wait_count,
      SUM(open_waits.message_count) OVER (PARTITION BY open_waits.customer_id) AS message_count,
      ROW_NUMBER() OVER (
        PARTITION BY open_waits.customer_id
        ORDER BY open_waits.certainty IS DISTINCT FROM 'sure' NULLS LAST, open_waits.opened_at NULLS LAST, open_waits.wait_id NULLS LAST
      ) = 1 AS is_kept
    FROM open_waits AS open_waits
  ) AS qualified
  WHERE
    is_kept
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
    CAST(waiting.reply_kind AS STRING) AS reply_kind,
    COALESCE(mailings.mass_count, 0) AS mass_count,
    CASE WHEN mailings.customer_id IS NULL THEN 0 ELSE mailings.win_back_count END AS win_back_count
  FROM waiting AS waiting
  CROSS JOIN settings AS settings
  LEFT JOIN mailings AS mailings
    ON mailings.customer_id = waiting.customer_id
) AS made
