-- Made from queries/core/first_replies.sql by 'npm run spark'.
-- f89f1e55749ec56f
WITH replies AS (
  SELECT
    attempts.customer_id AS customer_id,
    attempts.loss_number AS loss_number,
    MIN_BY(
      attempts.answer_outcome,
      CASE
        WHEN NOT (
          attempts.answer_outcome
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            attempts.replied_at
          ) IS NULL,
          'column_1',
          attempts.replied_at,
          'column_2',
          (
            attempts.attempt_id
          ) IS NULL,
          'column_3',
          attempts.attempt_id
        )
      END
    ) AS answer_outcome,
    MIN_BY(
      attempts.answer_days,
      CASE
        WHEN NOT (
          attempts.answer_days
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            attempts.replied_at
          ) IS NULL,
          'column_1',
          attempts.replied_at,
          'column_2',
          (
            attempts.attempt_id
          ) IS NULL,
          'column_3',
          attempts.attempt_id
        )
      END
    ) AS answer_days,
    MIN(attempts.replied_at) AS replied_at,
    FIRST(attempts.returned_on, TRUE) IGNORE NULLS AS returned_on
  FROM attempts AS attempts
  WHERE
    attempts.kind = 'personal' AND NOT attempts.replied_at IS NULL
  GROUP BY
    attempts.customer_id,
    attempts.loss_number
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
