-- Made from queries/core/other_events.sql by 'npm run spark'.
-- ec8aa1da26293f26
WITH recorded AS (
  SELECT
    activities.customer_id AS customer_id,
    activities.occurred_at AS occurred_at,
    activities.occurred_on AS occurred_on,
    CASE
      WHEN event_kinds.is_theirs AND activities.direction IS DISTINCT FROM 'outbound'
      THEN 'they'
      ELSE 'we'
    END AS lane,
    activities.kind AS what,
    activities.subject AS title,
    activities.activity_id AS reference,
    activities.file_id AS file_id,
    activities.line AS line
  FROM activities AS activities
  INNER JOIN event_kinds AS event_kinds
    ON event_kinds.what = activities.kind
  WHERE
    NOT event_kinds.is_message
), mailings AS (
  SELECT
    customer_mailings.customer_id AS customer_id,
    customer_mailings.sent_at AS occurred_at,
    customer_mailings.sent_on AS occurred_on,
    'mass' AS lane,
    CAST(customer_mailings.kind AS STRING) AS what,
    campaigns.title AS title,
    customer_mailings.send_id AS reference,
    customer_mailings.file_id AS file_id,
    customer_mailings.line AS line
  FROM customer_mailings AS customer_mailings
  LEFT JOIN campaigns AS campaigns
    ON campaigns.campaign_id = customer_mailings.campaign_id
  WHERE
    customer_mailings.bounced_at IS NULL
), contract_days AS (
  SELECT
    contracts.customer_id AS customer_id,
    CASE steps.step
      WHEN 'offer'
      THEN contracts.offered_on
      WHEN 'notice'
      THEN contracts.notice_on
      WHEN 'decision'
      THEN contracts.decided_on
      WHEN 'term_start'
      THEN CASE WHEN contracts.status = 'signed' THEN contracts.started_on END
      WHEN 'term_end'
      THEN CASE WHEN contracts.status = 'signed' THEN contracts.ended_on END
    END AS occurred_on,
    CASE
      WHEN steps.step <> 'decision'
      THEN steps.step
      WHEN contracts.status = 'signed'
      THEN 'signature'
      WHEN contracts.status = 'declined'
      THEN 'decline'
      ELSE 'withdrawal'
    END AS what,
    'contract' AS lane,
    NULLIF(
      CONCAT_WS(
        ' · ',
        contracts.product,
        CASE
          WHEN contracts.annual_value IS NULL
          THEN contracts.stated_value || ' ' || contracts.currency
        END
      ),
      ''
    ) AS title,
    contracts.annual_value AS value,
    contracts.contract_id AS reference
  FROM contracts AS contracts
  CROSS JOIN VALUES
    ('offer'),
    ('notice'),
    ('decision'),
    ('term_start'),
    ('term_end') AS steps(step)
  UNION ALL
  SELECT
    churns.customer_id AS customer_id,
    churns.churned_on AS occurred_on,
    'churn' AS what,
    'contract' AS lane,
    NULL AS title,
    churns.annual_value AS value,
    NULL AS reference
  FROM churns AS churns
), every_event AS (
  SELECT
    recorded.customer_id AS customer_id,
    recorded.occurred_at AS occurred_at,
    recorded.occurred_on AS occurred_on,
    recorded.lane AS lane,
    recorded.what AS what,
    recorded.title AS title,
    recorded.reference AS reference,
    recorded.file_id AS file_id,
    recorded.line AS line,
    NULL AS value
  FROM recorded AS recorded
  UNION ALL
  SELECT
    mailings.customer_id AS customer_id,
    mailings.occurred_at AS occurred_at,
    mailings.occurred_on AS occurred_on,
    mailings.lane AS lane,
    mailings.what AS what,
    mailings.title AS title,
    mailings.reference AS reference,
    mailings.file_id AS file_id,
    mailings.line AS line,
    NULL AS value
  FROM mailings AS mailings
  UNION ALL
  SELECT
    contract_days.customer_id AS customer_id,
    UTC_OF_LOCAL(contract_days.occurred_on + INTERVAL '12' HOUR) AS occurred_at,
    contract_days.occurred_on AS occurred_on,
    contract_days.lane AS lane,
    contract_days.what AS what,
    contract_days.title AS title,
    contract_days.reference AS reference,
    NULL AS file_id,
    NULL AS line,
    contract_days.value AS value
  FROM contract_days AS contract_days
  CROSS JOIN settings AS settings
  WHERE
    contract_days.occurred_on <= settings.as_of_on
  UNION ALL
  SELECT
    orders.customer_id AS customer_id,
    orders.ordered_at AS occurred_at,
    orders.ordered_on AS occurred_on,
    'contract' AS lane,
    'order' AS what,
    CASE
      WHEN orders.value IS NULL
      THEN orders.stated_value || ' ' || orders.currency
    END AS title,
    orders.order_id AS reference,
    NULL AS file_id,
    NULL AS line,
    orders.value AS value
  FROM orders AS orders
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(occurred_at AS TIMESTAMP_NTZ) AS occurred_at,
  CAST(occurred_on AS DATE) AS occurred_on,
  CAST(lane AS STRING) AS lane,
  CAST(what AS STRING) AS what,
  CAST(title AS STRING) AS title,
  CAST(value AS DECIMAL(18, 2)) AS value,
  CAST(reference AS STRING) AS reference,
  CAST(file_id AS INT) AS file_id,
  CAST(line AS BIGINT) AS line
FROM (
  SELECT
    every_event.customer_id AS customer_id,
    every_event.occurred_at AS occurred_at,
    every_event.occurred_on AS occurred_on,
    every_event.lane AS lane,
    every_event.what AS what,
    every_event.title AS title,
    every_event.value AS value,
    every_event.reference AS reference,
    every_event.file_id AS file_id,
    every_event.line AS line
  FROM every_event AS every_event
) AS made
