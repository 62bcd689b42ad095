-- Made from queries/metrics/replay_by_rule.sql by 'npm run spark'.
-- 3330398a9f4619ff
WITH rules AS (
  SELECT
    rules.rule AS rule,
    rules.rule_number AS rule_number
  FROM VALUES
    ('mailing_while_owed', 1),
    ('answer_in_two_days', 2),
    ('call_in_thirty_days', 3) AS rules(rule, rule_number)
), differences AS (
  SELECT
    rule_differences.rule AS rule,
    COUNT(*) AS difference_count,
    COUNT(*) FILTER(WHERE
      rule_differences.is_sure) AS sure_difference_count,
    COUNT(
      DISTINCT (
        COALESCE(
          (
            rule_differences.campaign_id
          ),
          CAST((
            rule_differences.happened_on
          ) AS STRING)
        )
      )
    ) AS mailing_count,
    SUM(rule_differences.address_count) AS address_count
  FROM rule_differences AS rule_differences
  GROUP BY
    rule_differences.rule
), concerned AS (
  SELECT
    customers.rule AS rule,
    COUNT(*) AS customer_count,
    SUM(customer_standings.annual_value) AS annual_value
  FROM (
    SELECT DISTINCT
      rule_differences.rule AS rule,
      rule_differences.customer_id AS customer_id
    FROM rule_differences AS rule_differences
  ) AS customers
  LEFT JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = customers.customer_id
  GROUP BY
    customers.rule
)
SELECT
  CAST(rule AS STRING) AS rule,
  CAST(rule_number AS INT) AS rule_number,
  CAST(is_known AS BOOLEAN) AS is_known,
  CAST(difference_count AS BIGINT) AS difference_count,
  CAST(sure_difference_count AS BIGINT) AS sure_difference_count,
  CAST(mailing_count AS BIGINT) AS mailing_count,
  CAST(address_count AS BIGINT) AS address_count,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value
FROM (
  SELECT
    rules.rule AS rule,
    rules.rule_number AS rule_number,
    rules.rule <> 'call_in_thirty_days'
    OR EXISTS(
      SELECT
        1 AS found
      FROM activities AS activities
      WHERE
        activities.kind IN ('call', 'meeting')
    ) AS is_known,
    COALESCE(differences.difference_count, 0) AS difference_count,
    COALESCE(differences.sure_difference_count, 0) AS sure_difference_count,
    CASE
      WHEN rules.rule = 'mailing_while_owed'
      THEN COALESCE(differences.mailing_count, 0)
      ELSE 0
    END AS mailing_count,
    CAST(COALESCE(differences.address_count, 0) AS BIGINT) AS address_count,
    COALESCE(concerned.customer_count, 0) AS customer_count,
    COALESCE(concerned.annual_value, 0) AS annual_value
  FROM rules AS rules
  LEFT JOIN differences AS differences
    ON differences.rule = rules.rule
  LEFT JOIN concerned AS concerned
    ON concerned.rule = rules.rule
  ORDER BY
    rules.rule_number NULLS LAST
) AS made
