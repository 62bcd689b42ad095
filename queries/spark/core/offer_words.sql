-- Made from queries/core/offer_words.sql by 'npm run spark'.
-- 5ec2e483b464b9fe
WITH offers AS (
  SELECT
    contracts.contract_id AS contract_id,
    contracts.offered_on AS offered_on,
    contracts.decided_on AS decided_on,
    KEY_OF(contracts.customer_id) AS customer_key,
    contracts.status = 'signed'
    OR contracts.decided_by IS NOT DISTINCT FROM 'customer' AS is_theirs
  FROM contracts AS contracts
  CROSS JOIN settings AS settings
  WHERE
    contracts.offered_on > settings.as_of_on - INTERVAL '24' MONTH
), days AS (
  SELECT
    offers.contract_id AS contract_id,
    offers.customer_key AS customer_key,
    offers.decided_on AS decided_on,
    DATE_ADD(offers.offered_on, CAST(steps.step AS INT)) AS spoken_on,
    ABS(steps.step) AS days_apart
  FROM offers AS offers
  CROSS JOIN VALUES
    (-3),
    (-2),
    (-1),
    (0),
    (1),
    (2),
    (3) AS steps(step)
  WHERE
    COALESCE(DATE_ADD(offers.offered_on, CAST(steps.step AS INT)) <= offers.decided_on, TRUE)
), near AS (
  SELECT
    days.contract_id AS contract_id,
    days.days_apart AS days_apart,
    days.customer_key AS customer_key,
    correspondence.conversation_id AS conversation_id,
    correspondence.message_id AS message_id,
    correspondence.sent_at AS sent_at
  FROM days AS days
  INNER JOIN correspondence AS correspondence
    ON correspondence.customer_key = days.customer_key
    AND correspondence.sent_on = days.spoken_on
  WHERE
    correspondence.kind = 'human'
    AND correspondence.direction = 'outbound'
    AND correspondence.is_first
    AND COALESCE(NOT correspondence.channel IN ('call', 'meeting'), TRUE)
), carried AS (
  SELECT
    contract_id,
    message_id
  FROM (
    SELECT
      near.contract_id AS contract_id,
      near.message_id AS message_id,
      ROW_NUMBER() OVER (
        PARTITION BY near.contract_id
        ORDER BY near.days_apart NULLS LAST, near.sent_at NULLS LAST, near.message_id NULLS LAST
      ) = 1 AS is_kept
    FROM near AS near
    INNER JOIN conversation_firsts AS conversation_firsts
      ON conversation_firsts.customer_key = near.customer_key
      AND conversation_firsts.conversation_id = near.conversation_id
    WHERE
      COALESCE(conversation_firsts.theirs_at > conversation_firsts.ours_at, TRUE)
  ) AS qualified
  WHERE
    is_kept
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(decided_at AS TIMESTAMP_NTZ) AS decided_at,
  CAST(is_theirs AS BOOLEAN) AS is_theirs
FROM (
  SELECT
    carried.message_id AS message_id,
    offers.customer_key AS customer_key,
    CASE
      WHEN COUNT(offers.decided_on) = COUNT(*)
      THEN UTC_OF_LOCAL(CAST(DATE_ADD(MAX(offers.decided_on), CAST(1 AS INT)) AS TIMESTAMP_NTZ))
    END AS decided_at,
    BOOL_OR(offers.is_theirs) AS is_theirs
  FROM carried AS carried
  INNER JOIN offers AS offers
    ON offers.contract_id = carried.contract_id
  GROUP BY
    carried.message_id,
    offers.customer_key
) AS made
