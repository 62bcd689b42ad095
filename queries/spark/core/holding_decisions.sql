-- Made from queries/core/holding_decisions.sql by 'npm run spark'.
-- 35eb31f0a7c8b70e
SELECT
  CAST(decision_id AS INT) AS decision_id,
  CAST(customer AS STRING) AS customer,
  CAST(message AS STRING) AS message,
  CAST(order_id AS STRING) AS order_id,
  CAST(what AS STRING) AS what,
  CAST(on_day AS DATE) AS on_day,
  CAST(other_customer AS STRING) AS other_customer,
  CAST(why AS STRING) AS why
FROM (
  SELECT
    made_decisions.decision_id AS decision_id,
    made_decisions.customer AS customer,
    made_decisions.message AS message,
    made_decisions.order_id AS order_id,
    made_decisions.what AS what,
    made_decisions.on_day AS on_day,
    made_decisions.other_customer AS other_customer,
    made_decisions.why AS why
  FROM made_decisions AS made_decisions
  CROSS JOIN settings AS settings
  WHERE
    made_decisions.fault IS NULL
    AND CASE
      WHEN made_decisions.what = 'done_until'
      THEN settings.as_of_on BETWEEN made_decisions.decided_on AND made_decisions.on_day
      ELSE COALESCE(made_decisions.on_day <= settings.as_of_on, TRUE)
    END
) AS made
