-- Made from queries/core/customer_words.sql by 'npm run spark'.
-- 9e8869a979a7c07d
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(our_word_on AS DATE) AS our_word_on,
  CAST(their_word_on AS DATE) AS their_word_on
FROM (
  SELECT
    exchanges.customer_id AS customer_id,
    MAX(exchanges.sent_on) FILTER(WHERE
      exchanges.direction = 'outbound') AS our_word_on,
    MAX(exchanges.sent_on) FILTER(WHERE
      exchanges.direction = 'inbound') AS their_word_on
  FROM exchanges AS exchanges
  GROUP BY
    exchanges.customer_id
) AS made
