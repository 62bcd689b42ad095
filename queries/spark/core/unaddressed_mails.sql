-- Made from queries/core/unaddressed_mails.sql by 'npm run spark'.
-- e82e1f3482a89d8e
WITH of_theirs AS (
  SELECT
    mails.message_id AS message_id,
    mails.from_address AS from_address,
    mails.mailbox AS mailbox,
    CONCAT(COALESCE(mails.to_addresses, ARRAY()), COALESCE(mails.cc_addresses, ARRAY())) AS recipients,
    mails.in_reply_to IS NULL AND COALESCE(ARRAY_SIZE(mails.reference_ids), 0) = 0 AS answers_nothing
  FROM mails AS mails
  INNER JOIN identities AS senders
    ON senders.address = mails.from_address AND senders.side = 'theirs'
  WHERE
    NOT mails.names_directory
    AND (
      SELECT
        COUNT(*) AS _col_0
      FROM own_names AS own_names
    ) > 0
), naming_mailboxes AS (
  SELECT
    of_theirs.mailbox AS mailbox
  FROM of_theirs AS of_theirs
  GROUP BY
    of_theirs.mailbox
  HAVING
    COUNT(*) FILTER(WHERE
      ARRAY_SIZE(of_theirs.recipients) > 0) * 2 > COUNT(*)
), named AS (
  SELECT
    of_theirs.message_id AS message_id,
    EXPLODE(of_theirs.recipients) AS address
  FROM of_theirs AS of_theirs
  WHERE
    ARRAY_SIZE(of_theirs.recipients) > 0
), elsewhere AS (
  SELECT
    named.message_id AS message_id
  FROM named AS named
  LEFT JOIN identities AS identities
    ON identities.address = named.address
  GROUP BY
    named.message_id
  HAVING
    NOT COALESCE(BOOL_OR(identities.side = 'ours'), FALSE)
), houses AS (
  SELECT
    addresses.address AS address,
    CASE WHEN freemail_domains.domain IS NULL THEN mail_domains.registered_domain END AS domain
  FROM addresses AS addresses
  LEFT JOIN mail_domains AS mail_domains
    ON mail_domains.domain = addresses.domain
  LEFT JOIN freemail_domains AS freemail_domains
    ON freemail_domains.domain = addresses.domain
), mailings AS (
  SELECT
    of_theirs.message_id AS message_id
  FROM of_theirs AS of_theirs
  INNER JOIN elsewhere AS elsewhere
    ON elsewhere.message_id = of_theirs.message_id
  INNER JOIN named AS named
    ON named.message_id = of_theirs.message_id
  LEFT JOIN houses AS senders
    ON senders.address = of_theirs.from_address
  LEFT JOIN houses AS houses
    ON houses.address = named.address
  WHERE
    of_theirs.answers_nothing
  GROUP BY
    of_theirs.message_id
  HAVING
    BOOL_AND(
      named.address = of_theirs.from_address
      OR COALESCE(houses.domain = senders.domain, FALSE)
    )
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(is_mailing AS BOOLEAN) AS is_mailing
FROM (
  SELECT
    elsewhere.message_id AS message_id,
    NOT mailings.message_id IS NULL AS is_mailing
  FROM elsewhere AS elsewhere
  LEFT JOIN mailings AS mailings
    ON mailings.message_id = elsewhere.message_id
  UNION ALL
  SELECT
    of_theirs.message_id AS message_id,
    FALSE AS is_mailing
  FROM of_theirs AS of_theirs
  SEMI JOIN naming_mailboxes AS naming_mailboxes
    ON naming_mailboxes.mailbox = of_theirs.mailbox
  WHERE
    ARRAY_SIZE(of_theirs.recipients) = 0
) AS made
