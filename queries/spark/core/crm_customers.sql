-- Made from queries/core/crm_customers.sql by 'npm run spark'.
-- 49451e5e6f3a7980
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(kind AS STRING) AS kind,
  CAST(domain AS STRING) AS domain,
  CAST(country AS STRING) AS country,
  CAST(region AS STRING) AS region,
  CAST(segment AS STRING) AS segment,
  CAST(owner_person_id AS STRING) AS owner_person_id,
  CAST(created_on AS DATE) AS created_on
FROM (
  SELECT
    customers.customer_id AS customer_id,
    customers.name AS name,
    customers.kind AS kind,
    REGEXP_REPLACE(customers.domain, '(?d)^(https?://)?(www\\.)?', '') AS domain,
    customers.country AS country,
    customers.region AS region,
    customers.segment AS segment,
    customers.owner_person_id AS owner_person_id,
    customers.created_on AS created_on
  FROM imports_customers AS customers
  ANTI JOIN surviving_customers AS surviving_customers
    ON surviving_customers.customer_id = customers.customer_id
  ANTI JOIN older_rows AS older_rows
    ON older_rows.table_name = 'customers' AND older_rows.table_row = customers.rowid
  CROSS JOIN settings AS settings
  WHERE
    customers.created_on IS NULL OR customers.created_on <= settings.as_of_on
) AS made
