-- Made from queries/core/promises.sql by 'npm run spark'.
-- f6158340588b7e92
WITH classes AS (
  SELECT
    customers.customer_id AS customer_id,
    class_promises.promise_seconds AS promise_seconds,
    class_promises.kind AS kind,
    class_promises.name AS name,
    CAST('0001-01-01' AS DATE) AS from_on,
    CAST('9999-12-31' AS DATE) AS until_on
  FROM class_promises AS class_promises
  INNER JOIN customers AS customers
    ON LOWER(TRANSLATE(customers.segment, 'Σİ', 'σi')) = LOWER(TRANSLATE(class_promises.name, 'Σİ', 'σi'))
  WHERE
    class_promises.kind = 'segment'
  UNION ALL
  SELECT
    contracts.customer_id AS customer_id,
    class_promises.promise_seconds AS promise_seconds,
    class_promises.kind AS kind,
    class_promises.name AS name,
    contracts.started_on AS from_on,
    COALESCE(contracts.ended_on, CAST('9999-12-31' AS DATE)) AS until_on
  FROM class_promises AS class_promises
  INNER JOIN contracts AS contracts
    ON LOWER(TRANSLATE(contracts.product, 'Σİ', 'σi')) = LOWER(TRANSLATE(class_promises.name, 'Σİ', 'σi'))
  WHERE
    class_promises.kind = 'contract' AND contracts.status = 'signed'
), class_waits AS (
  SELECT
    counted_waits.wait_id AS wait_id,
    classes.promise_seconds AS promise_seconds,
    classes.kind AS kind,
    classes.name AS name,
    ROW_NUMBER() OVER (
      PARTITION BY counted_waits.wait_id
      ORDER BY classes.promise_seconds NULLS LAST, classes.kind NULLS LAST, classes.name NULLS LAST
    ) AS place
  FROM classes AS classes
  INNER JOIN counted_waits AS counted_waits
    ON counted_waits.customer_id = classes.customer_id
    AND counted_waits.opened_on BETWEEN classes.from_on AND classes.until_on
  LEFT JOIN channel_promises AS channel_promises
    ON channel_promises.channel = counted_waits.channel
  WHERE
    classes.promise_seconds <= COALESCE(channel_promises.promise_seconds, classes.promise_seconds)
), promised AS (
  SELECT
    counted_waits.wait_id AS wait_id,
    counted_waits.opened_month AS opened_month,
    counted_waits.opened_on AS opened_on,
    counted_waits.channel AS channel,
    counted_waits.outcome AS outcome,
    COALESCE(
      class_waits.promise_seconds,
      channel_promises.promise_seconds,
      settings.promise_seconds
    ) AS promise_seconds,
    COALESCE(class_waits.kind, 'channel') AS promised_by,
    class_waits.name AS class_name,
    CASE
      WHEN settings.promise_in_working_time
      THEN counted_waits.working_seconds
      ELSE counted_waits.wait_seconds
    END AS elapsed_seconds
  FROM counted_waits AS counted_waits
  CROSS JOIN settings AS settings
  LEFT JOIN channel_promises AS channel_promises
    ON channel_promises.channel = counted_waits.channel
  LEFT JOIN class_waits AS class_waits
    ON class_waits.wait_id = counted_waits.wait_id AND class_waits.place = 1
)
SELECT
  CAST(wait_id AS BIGINT) AS wait_id,
  CAST(opened_month AS DATE) AS opened_month,
  CAST(opened_on AS DATE) AS opened_on,
  CAST(channel AS STRING) AS channel,
  CAST(promise_seconds AS DOUBLE) AS promise_seconds,
  CAST(promised_by AS STRING) AS promised_by,
  CAST(class_name AS STRING) AS class_name,
  CAST(state AS STRING) AS state
FROM (
  SELECT
    promised.wait_id AS wait_id,
    promised.opened_month AS opened_month,
    promised.opened_on AS opened_on,
    promised.channel AS channel,
    promised.promise_seconds AS promise_seconds,
    promised.promised_by AS promised_by,
    promised.class_name AS class_name,
    CASE
      WHEN promised.elapsed_seconds > promised.promise_seconds
      THEN 'broken'
      WHEN promised.outcome = 'answered'
      THEN 'kept'
      WHEN promised.outcome = 'settled'
      THEN 'settled'
      ELSE 'keepable'
    END AS state
  FROM promised AS promised
  WHERE
    NOT promised.promise_seconds IS NULL
) AS made
