-- Made from queries/core/contacts.sql by 'npm run spark'.
-- 8568208e7bfc5ef0
SELECT
  CAST(contact_id AS STRING) AS contact_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(addresses AS ARRAY<STRING>) AS addresses,
  CAST(email AS STRING) AS email,
  CAST(phone AS STRING) AS phone,
  CAST(role AS STRING) AS role
FROM (
  SELECT
    contacts.contact_id AS contact_id,
    COALESCE(surviving_customers.surviving_id, contacts.customer_id) AS customer_id,
    contacts.name AS name,
    REGEXP_EXTRACT_ALL(
      CONCAT_WS(';', contacts.email, ARRAY_JOIN(contacts.other_addresses, ';')),
      '(?d)[^ \\t\\n\\f\\r<>;,:"()\\[\\]]+@[^ \\t\\n\\f\\r<>;,:"()\\[\\]]+',
      0
    ) AS addresses,
    NULLIF(
      GET(
        (
          REGEXP_EXTRACT_ALL(
            CONCAT_WS(';', contacts.email, ARRAY_JOIN(contacts.other_addresses, ';')),
            '(?d)[^ \\t\\n\\f\\r<>;,:"()\\[\\]]+@[^ \\t\\n\\f\\r<>;,:"()\\[\\]]+',
            0
          )
        ),
        (
          1
        ) - 1
      ),
      ''
    ) AS email,
    contacts.phone AS phone,
    contacts.role AS role
  FROM imports_contacts AS contacts
  ANTI JOIN older_rows AS older_rows
    ON older_rows.table_name = 'contacts' AND older_rows.table_row = contacts.rowid
  CROSS JOIN settings AS settings
  LEFT JOIN surviving_customers AS surviving_customers
    ON surviving_customers.customer_id = contacts.customer_id
  WHERE
    contacts.since_on IS NULL OR contacts.since_on <= settings.as_of_on
) AS made
