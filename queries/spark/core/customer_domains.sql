-- Made from queries/core/customer_domains.sql by 'npm run spark'.
-- a7dd55e2f5ad8401
WITH domains AS (
  SELECT
    crm_customers.domain AS domain,
    crm_customers.customer_id AS customer_id
  FROM crm_customers AS crm_customers
  UNION
  SELECT
    SPLIT_PART(contacts.email, '@', -1) AS domain,
    contacts.customer_id AS customer_id
  FROM contacts AS contacts
)
SELECT
  CAST(domain AS STRING) AS domain,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(customer_ids AS ARRAY<STRING>) AS customer_ids
FROM (
  SELECT
    domain,
    customer_id,
    customer_ids
  FROM (
    SELECT
      domains.domain AS domain,
      CASE
        WHEN COUNT(*) OVER (PARTITION BY domains.domain) = 1
        THEN domains.customer_id
      END AS customer_id,
      ARRAY_SORT(
        NULLIF(
          TRANSFORM(
            COLLECT_LIST(STRUCT(domains.customer_id AS item)) OVER (PARTITION BY domains.domain),
            listed -> listed.item
          ),
          ARRAY()
        )
      ) AS customer_ids,
      ROW_NUMBER() OVER (PARTITION BY domains.domain ORDER BY domains.customer_id NULLS LAST) = 1 AS is_kept
    FROM domains AS domains
    ANTI JOIN freemail_domains AS freemail_domains
      ON freemail_domains.domain = domains.domain
    ANTI JOIN own_names AS own_names
      ON own_names.name = domains.domain
    WHERE
      domains.domain <> '' AND NOT domains.customer_id IS NULL
  ) AS qualified
  WHERE
    is_kept
) AS made
