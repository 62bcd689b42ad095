-- Made from queries/core/customer_domains.sql by 'npm run spark'.
-- 813911b13dd854e5
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
    domains.domain AS domain,
    CASE WHEN COUNT(*) = 1 THEN MIN(domains.customer_id) END AS customer_id,
    NULLIF(
      TRANSFORM(
        ARRAY_SORT(
          COLLECT_LIST(
            STRUCT(
              (
                domains.customer_id
              ) IS NULL AS key_0_is_null,
              domains.customer_id AS key_0,
              domains.customer_id AS item
            )
          ),
          (a, b) -> CASE
            WHEN a.key_0_is_null <> b.key_0_is_null
            THEN IF(a.key_0_is_null, 1, -1)
            WHEN a.key_0 < b.key_0
            THEN -1
            WHEN a.key_0 > b.key_0
            THEN 1
            ELSE 0
          END
        ),
        listed -> listed.item
      ),
      ARRAY()
    ) AS customer_ids
  FROM domains AS domains
  ANTI JOIN freemail_domains AS freemail_domains
    ON freemail_domains.domain = domains.domain
  ANTI JOIN own_names AS own_names
    ON own_names.name = domains.domain
  WHERE
    domains.domain <> '' AND NOT domains.customer_id IS NULL
  GROUP BY
    domains.domain
) AS made
