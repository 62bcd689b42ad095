-- Made from queries/core/first_replies.sql by 'npm run spark'.
-- c3fc73a1dfc2ab3f
WITH replies AS (
  SELECT
    customer_id,
    loss_number,
    answer_outcome,
    answer_days,
    replied_at,
    returned_on
  FROM (
    SELECT
      attempts.customer_id AS customer_id,
      attempts.loss_number AS loss_number,
      attempts.answer_outcome AS answer_outcome,
      attempts.answer_days AS answer_days,
      attempts.replied_at AS replied_at,
      attempts.returned_on AS returned_on,
      ROW_NUMBER() OVER (
        PARTITION BY attempts.customer_id, attempts.loss_number
        ORDER BY attempts.replied_at NULLS LAST, attempts.attempt_id NULLS LAST
      ) = 1 AS is_kept
    FROM attempts AS attempts
    WHERE
      attempts.kind = 'personal' AND NOT attempts.replied_at IS NULL
  ) AS qualified
  WHERE
    is_kept
), dated AS (
  SELECT
    replies.customer_id AS customer_id,
    replies.loss_number AS loss_number,
    replies.answer_outcome AS answer_outcome,
    replies.answer_days AS answer_days,
    replies.replied_at AS replied_at,
    replies.returned_on AS returned_on,
    CAST(LOCAL_TIME(replies.replied_at) AS DATE) AS replied_on,
    settings.as_of_on AS as_of_on
  FROM replies AS replies
  CROSS JOIN settings AS settings
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(loss_number AS BIGINT) AS loss_number,
  CAST(replied_on AS DATE) AS replied_on,
  CAST(answer_days AS BIGINT) AS answer_days,
  CAST(ended_days AS BIGINT) AS ended_days,
  CAST(return_days AS BIGINT) AS return_days,
  CAST(followed_days AS BIGINT) AS followed_days,
  CAST(is_open AS BOOLEAN) AS is_open,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value
FROM (
  SELECT
    dated.customer_id AS customer_id,
    dated.loss_number AS loss_number,
    dated.replied_on AS replied_on,
    CASE
      WHEN dated.answer_outcome = 'answered'
      AND COALESCE(dated.answer_days <= DATEDIFF(dated.returned_on, dated.replied_on), TRUE)
      THEN dated.answer_days
    END AS answer_days,
    CASE WHEN dated.answer_outcome <> 'open' THEN dated.answer_days END AS ended_days,
    DATEDIFF(dated.returned_on, dated.replied_on) AS return_days,
    DATEDIFF(dated.as_of_on, dated.replied_on) AS followed_days,
    dated.answer_outcome = 'open' AND dated.returned_on IS NULL AS is_open,
    losses.annual_value AS annual_value
  FROM dated AS dated
  INNER JOIN losses AS losses
    ON losses.customer_id = dated.customer_id AND losses.loss_number = dated.loss_number
  WHERE
    losses.is_followed
) AS made
