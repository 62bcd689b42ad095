-- Made from queries/core/addresses.sql by 'npm run spark'.
-- 7e00ebf19eabfd37
WITH seen AS (
  SELECT
    messages.from_address AS from_address,
    messages.reply_to_addresses AS reply_to_addresses,
    messages.original_from_address AS original_from_address,
    messages.to_addresses AS to_addresses,
    messages.cc_addresses AS cc_addresses
  FROM imports_messages AS messages
  CROSS JOIN settings AS settings
  WHERE
    (
      CASE
        WHEN (
          messages.sent_at_rule
        ) = 'received'
        AND (
          messages.dated_at
        ) >= CAST('1980-01-02' AS TIMESTAMP_NTZ)
        AND (
          messages.dated_at
        ) < (
          messages.sent_at
        ) - INTERVAL '7' DAY
        THEN (
          messages.dated_at
        )
        ELSE (
          messages.sent_at
        )
      END
    ) < settings.as_of_at
), named AS (
  SELECT
    seen.from_address AS address
  FROM seen AS seen
  WHERE
    seen.from_address <> ''
  UNION
  SELECT
    told.address AS address
  FROM (
    SELECT
      EXPLODE(seen.to_addresses) AS address
    FROM seen AS seen
  ) AS told
  WHERE
    told.address <> ''
  UNION
  SELECT
    told.address AS address
  FROM (
    SELECT
      EXPLODE(seen.cc_addresses) AS address
    FROM seen AS seen
  ) AS told
  WHERE
    told.address <> ''
  UNION
  SELECT
    told.address AS address
  FROM (
    SELECT
      EXPLODE(seen.reply_to_addresses) AS address
    FROM seen AS seen
  ) AS told
  WHERE
    told.address <> ''
  UNION
  SELECT
    seen.original_from_address AS address
  FROM seen AS seen
  WHERE
    seen.original_from_address <> ''
  UNION
  SELECT
    EXPLODE(contacts.addresses) AS address
  FROM contacts AS contacts
  UNION
  SELECT
    people.email AS address
  FROM people AS people
  WHERE
    people.email <> ''
  UNION
  SELECT
    sends.email AS address
  FROM imports_sends AS sends
  LEFT JOIN campaigns AS campaigns
    ON campaigns.campaign_id = sends.campaign_id
  CROSS JOIN settings AS settings
  WHERE
    COALESCE(sends.sent_at, campaigns.sent_at) < settings.as_of_at
    AND sends.email <> ''
  UNION
  SELECT
    tickets.email AS address
  FROM tickets AS tickets
  WHERE
    tickets.email <> ''
  UNION
  SELECT
    orders.customer_id AS address
  FROM imports_orders AS orders
  CROSS JOIN settings AS settings
  WHERE
    CONTAINS(orders.customer_id, '@') AND orders.ordered_at < settings.as_of_at
  UNION
  SELECT
    told.address AS address
  FROM (
    SELECT
      EXPLODE(
        CONCAT(
          COALESCE(activities.addresses, ARRAY()),
          COALESCE(activities.declined_addresses, ARRAY())
        )
      ) AS address
    FROM imports_activities AS activities
    CROSS JOIN settings AS settings
    WHERE
      activities.occurred_at < settings.as_of_at
  ) AS told
  WHERE
    told.address <> ''
  UNION
  SELECT
    own_names.name AS address
  FROM own_names AS own_names
  WHERE
    CONTAINS(own_names.name, '@')
), parts AS (
  SELECT
    named.address AS address,
    SPLIT_PART(named.address, '@', -1) AS domain,
    CASE
      WHEN CONTAINS(named.address, '@') AND NOT CONTAINS(named.address, '+')
      THEN LEFT(
        named.address,
        LENGTH(named.address) - LENGTH(SPLIT_PART(named.address, '@', -1)) - 1
      )
      ELSE REGEXP_REPLACE(named.address, '(?d)(\\+[^@]*)?@[^@]*\\z', '')
    END AS untagged_part,
    SPLIT_PART(named.address, '@', -1) IN ('gmail.com', 'googlemail.com') AS is_gmail
  FROM named AS named
)
SELECT
  CAST(address AS STRING) AS address,
  CAST(domain AS STRING) AS domain,
  CAST(mailbox AS STRING) AS mailbox,
  CAST(is_machine AS BOOLEAN) AS is_machine
FROM (
  SELECT
    parts.address AS address,
    parts.domain AS domain,
    CASE
      WHEN parts.untagged_part = ''
      THEN parts.address
      WHEN parts.is_gmail
      THEN REPLACE(parts.untagged_part, '.', '') || '@gmail.com'
      ELSE parts.untagged_part || '@' || parts.domain
    END AS mailbox,
    TRANSLATE(parts.untagged_part, '._-', '') IN ('mailerdaemon', 'maildaemon', 'postmaster', 'doublebounce')
    OR (
      (
        parts.untagged_part
      ) RLIKE '(?d)(^|[._-])(no[._-]?reply|do[._-]?not[._-]?reply|dont[._-]?reply)([._-]|[0-9]|\\z)'
    ) AS is_machine
  FROM parts AS parts
) AS made
