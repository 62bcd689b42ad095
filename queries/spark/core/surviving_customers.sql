-- Made from queries/core/surviving_customers.sql by 'npm run spark'.
-- 6f8cc23bb4b2c8a9
WITH RECURSIVE named_merges AS (
  SELECT
    customers.customer_id AS customer_id,
    customers.merged_into_customer_id AS surviving_id
  FROM imports_customers AS customers
  UNION ALL
  SELECT
    EXPLODE(customers.merged_customer_ids) AS customer_id,
    customers.customer_id AS surviving_id
  FROM imports_customers AS customers
  UNION ALL
  SELECT
    LEFT(customers.customer_id, 15) AS customer_id,
    customers.customer_id AS surviving_id
  FROM imports_customers AS customers
  WHERE
    LENGTH(customers.customer_id) = 18
    AND (
      (
        customers.customer_id
      ) RLIKE '(?d)^001[0-9A-Za-z]{12}[0-5A-Z]{3}\\z'
    )
  UNION ALL
  SELECT
    numbers_without_zeros.customer_id AS customer_id,
    numbers_without_zeros.crm_id AS surviving_id
  FROM numbers_without_zeros AS numbers_without_zeros
), decided_merges AS (
  SELECT
    decided_customers.customer_id AS customer_id,
    MAX(decided_customers.other_customer_id) AS surviving_id
  FROM decided_customers AS decided_customers
  WHERE
    decided_customers.what = 'same_as'
    AND decided_customers.customer_id <> decided_customers.other_customer_id
  GROUP BY
    decided_customers.customer_id
), merges AS (
  SELECT
    named_merges.customer_id AS customer_id,
    MAX(named_merges.surviving_id) AS surviving_id
  FROM named_merges AS named_merges
  ANTI JOIN decided_merges AS decided_merges
    ON decided_merges.customer_id = named_merges.customer_id
  WHERE
    named_merges.surviving_id <> named_merges.customer_id
  GROUP BY
    named_merges.customer_id
  UNION ALL
  SELECT
    decided_merges.customer_id AS customer_id,
    decided_merges.surviving_id AS surviving_id
  FROM decided_merges AS decided_merges
), followed AS (
  SELECT
    merges.customer_id AS customer_id,
    merges.surviving_id AS surviving_id,
    1 AS step_count
  FROM merges AS merges
  UNION ALL
  SELECT
    followed.customer_id AS customer_id,
    merges.surviving_id AS surviving_id,
    followed.step_count + 1 AS step_count
  FROM followed AS followed
  INNER JOIN merges AS merges
    ON merges.customer_id = followed.surviving_id
  WHERE
    followed.step_count < 100
), survivors AS (
  SELECT
    followed.customer_id AS customer_id,
    followed.surviving_id AS surviving_id
  FROM followed AS followed
  ANTI JOIN merges AS merges
    ON merges.customer_id = followed.surviving_id
), named AS (
  SELECT DISTINCT
    numbers.customer_id AS customer_id
  FROM (
    SELECT
      contacts.customer_id AS customer_id
    FROM imports_contacts AS contacts
    UNION ALL
    SELECT
      contracts.customer_id AS customer_id
    FROM imports_contracts AS contracts
    UNION ALL
    SELECT
      activities.customer_id AS customer_id
    FROM imports_activities AS activities
    UNION ALL
    SELECT
      tickets.customer_id AS customer_id
    FROM imports_tickets AS tickets
    UNION ALL
    SELECT
      trials.customer_id AS customer_id
    FROM imports_trials AS trials
    UNION ALL
    SELECT
      customers.customer_id AS customer_id
    FROM imports_customers AS customers
    WHERE
      customers.customer_id = customers.name
  ) AS numbers
), namesakes AS (
  SELECT
    named.customer_id AS customer_id,
    MAX(COALESCE(survivors.surviving_id, customers.customer_id)) AS surviving_id
  FROM named AS named
  ANTI JOIN imports_customers AS known
    ON known.customer_id = named.customer_id
    AND known.name IS DISTINCT FROM known.customer_id
  ANTI JOIN survivors AS merged
    ON merged.customer_id = named.customer_id
  INNER JOIN imports_customers AS customers
    ON customers.name = named.customer_id AND customers.customer_id <> named.customer_id
  LEFT JOIN survivors AS survivors
    ON survivors.customer_id = customers.customer_id
  GROUP BY
    named.customer_id
  HAVING
    COUNT(DISTINCT COALESCE(survivors.surviving_id, customers.customer_id)) = 1
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(surviving_id AS STRING) AS surviving_id
FROM (
  SELECT
    survivors.customer_id AS customer_id,
    survivors.surviving_id AS surviving_id
  FROM survivors AS survivors
  UNION ALL
  SELECT
    namesakes.customer_id AS customer_id,
    namesakes.surviving_id AS surviving_id
  FROM namesakes AS namesakes
) AS made
