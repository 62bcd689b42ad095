-- Made from queries/checks/contracts_not_possible.sql by 'npm run spark'.
-- 43a799460ff6fab0
SELECT
  CAST(contract_id AS STRING) AS contract_id,
  CAST(problem AS STRING) AS problem
FROM (
  SELECT
    contracts.contract_id AS contract_id,
    CASE
      WHEN contracts.ended_on < contracts.started_on
      THEN 'ends before it starts'
      ELSE 'unknown customer ' || contracts.customer_id
    END AS problem
  FROM contracts AS contracts
  LEFT JOIN crm_customers AS crm_customers
    ON crm_customers.customer_id = contracts.customer_id
  WHERE
    contracts.ended_on < contracts.started_on
    OR (
      crm_customers.customer_id IS NULL
      AND (
        SELECT
          COUNT(*) AS _col_0
        FROM crm_customers AS crm_customers
      ) > 0
    )
) AS made
