-- Made from queries/core/sends.sql by 'npm run spark'.
-- 080ec55bd67c87da
WITH repeated AS (
  SELECT
    repeated_ids.id AS id
  FROM repeated_ids AS repeated_ids
  WHERE
    repeated_ids.table_name = 'sends'
), merged AS (
  SELECT
    send_id,
    campaign_id,
    email,
    contact_id,
    sent_at,
    bounced_at,
    has_bounced,
    unsubscribed_at,
    file_id,
    line
  FROM (
    SELECT
      sends.send_id AS send_id,
      FIRST_VALUE(sends.campaign_id) IGNORE NULLS OVER (
        PARTITION BY sends.send_id
        ORDER BY files.name_order DESC, sends.line DESC
        rows BETWEEN UNBOUNDED preceding AND UNBOUNDED following
      ) AS campaign_id,
      FIRST_VALUE(sends.email) IGNORE NULLS OVER (
        PARTITION BY sends.send_id
        ORDER BY files.name_order DESC, sends.line DESC
        rows BETWEEN UNBOUNDED preceding AND UNBOUNDED following
      ) AS email,
      FIRST_VALUE(sends.contact_id) IGNORE NULLS OVER (
        PARTITION BY sends.send_id
        ORDER BY files.name_order DESC, sends.line DESC
        rows BETWEEN UNBOUNDED preceding AND UNBOUNDED following
      ) AS contact_id,
      MIN(sends.sent_at) OVER (
        PARTITION BY sends.send_id
        ORDER BY files.name_order DESC, sends.line DESC
        rows BETWEEN UNBOUNDED preceding AND UNBOUNDED following
      ) AS sent_at,
      MIN(sends.bounced_at) OVER (
        PARTITION BY sends.send_id
        ORDER BY files.name_order DESC, sends.line DESC
        rows BETWEEN UNBOUNDED preceding AND UNBOUNDED following
      ) AS bounced_at,
      BOOL_OR(sends.has_bounced) OVER (
        PARTITION BY sends.send_id
        ORDER BY files.name_order DESC, sends.line DESC
        rows BETWEEN UNBOUNDED preceding AND UNBOUNDED following
      ) AS has_bounced,
      MIN(sends.unsubscribed_at) OVER (
        PARTITION BY sends.send_id
        ORDER BY files.name_order DESC, sends.line DESC
        rows BETWEEN UNBOUNDED preceding AND UNBOUNDED following
      ) AS unsubscribed_at,
      sends.file_id AS file_id,
      FIRST_VALUE(sends.line) IGNORE NULLS OVER (
        PARTITION BY sends.send_id
        ORDER BY files.name_order DESC, sends.line DESC
        rows BETWEEN UNBOUNDED preceding AND UNBOUNDED following
      ) AS line,
      ROW_NUMBER() OVER (PARTITION BY sends.send_id ORDER BY files.name_order DESC, sends.line DESC) = 1 AS is_kept
    FROM imports_sends AS sends
    SEMI JOIN repeated AS repeated
      ON repeated.id = sends.send_id
    INNER JOIN file_order AS files
      ON files.file_id = sends.file_id
  ) AS qualified
  WHERE
    is_kept
), told AS (
  SELECT
    sends.rowid AS rowid,
    sends.send_id AS send_id,
    sends.campaign_id AS campaign_id,
    sends.contact_id AS contact_id,
    sends.email AS email,
    sends.sent_at AS sent_at,
    sends.opened_at AS opened_at,
    sends.clicked_at AS clicked_at,
    sends.bounced_at AS bounced_at,
    sends.unsubscribed_at AS unsubscribed_at,
    sends.has_bounced AS has_bounced,
    sends.file_id AS file_id,
    sends.line AS line
  FROM imports_sends AS sends
  ANTI JOIN repeated AS repeated
    ON repeated.id = sends.send_id
  UNION ALL
  SELECT
    NULL AS rowid,
    merged.send_id AS send_id,
    merged.campaign_id AS campaign_id,
    merged.contact_id AS contact_id,
    merged.email AS email,
    merged.sent_at AS sent_at,
    NULL AS opened_at,
    NULL AS clicked_at,
    merged.bounced_at AS bounced_at,
    merged.unsubscribed_at AS unsubscribed_at,
    merged.has_bounced AS has_bounced,
    merged.file_id AS file_id,
    merged.line AS line
  FROM merged AS merged
), placed AS (
  SELECT
    told.send_id AS send_id,
    told.campaign_id AS campaign_id,
    told.opened_at AS opened_at,
    told.clicked_at AS clicked_at,
    told.bounced_at AS bounced_at,
    told.has_bounced AS has_bounced,
    told.unsubscribed_at AS unsubscribed_at,
    told.file_id AS file_id,
    told.line AS line,
    COALESCE(told.email, contacts.email) AS email,
    contacts.customer_id AS contact_customer_id,
    COALESCE(told.sent_at, campaigns.sent_at) AS sent_at,
    COALESCE(campaigns.kind, CAST('mailing' AS STRING)) AS kind
  FROM told AS told
  LEFT JOIN campaigns AS campaigns
    ON campaigns.campaign_id = told.campaign_id
  LEFT JOIN contacts AS contacts
    ON contacts.contact_id = told.contact_id
), readings AS (
  SELECT
    placed.send_id AS send_id,
    MIN(sends.opened_at) FILTER(WHERE
      sends.opened_at >= placed.sent_at) AS opened_at,
    MIN(sends.clicked_at) FILTER(WHERE
      sends.clicked_at >= placed.sent_at) AS clicked_at
  FROM merged AS merged
  INNER JOIN placed AS placed
    ON placed.send_id = merged.send_id
  INNER JOIN imports_sends AS sends
    ON sends.send_id = merged.send_id
  GROUP BY
    placed.send_id
), seen AS (
  SELECT
    placed.send_id AS send_id,
    placed.campaign_id AS campaign_id,
    placed.kind AS kind,
    placed.email AS email,
    placed.contact_customer_id AS contact_customer_id,
    placed.sent_at AS sent_at,
    COALESCE(
      readings.opened_at,
      CASE WHEN placed.opened_at >= placed.sent_at THEN placed.opened_at END
    ) AS opened_at,
    COALESCE(
      readings.clicked_at,
      CASE WHEN placed.clicked_at >= placed.sent_at THEN placed.clicked_at END
    ) AS clicked_at,
    COALESCE(placed.bounced_at, CASE WHEN placed.has_bounced THEN placed.sent_at END) AS bounced_at,
    placed.unsubscribed_at AS unsubscribed_at,
    placed.file_id AS file_id,
    placed.line AS line
  FROM placed AS placed
  LEFT JOIN readings AS readings
    ON readings.send_id = placed.send_id
), judged AS (
  SELECT
    seen.send_id AS send_id,
    seen.campaign_id AS campaign_id,
    seen.kind AS kind,
    identities.address_key AS address_key,
    COALESCE(
      identities.customer_id,
      CASE WHEN excluded_customers.customer_id IS NULL THEN seen.contact_customer_id END
    ) AS customer_id,
    COALESCE(identities.mailbox, seen.email) AS mailbox,
    seen.sent_at AS sent_at,
    CAST(LOCAL_TIME(seen.sent_at) AS DATE) AS sent_on,
    CASE WHEN seen.opened_at < settings.as_of_at THEN seen.opened_at END AS opened_at,
    CASE WHEN seen.clicked_at < settings.as_of_at THEN seen.clicked_at END AS clicked_at,
    CASE WHEN seen.bounced_at < settings.as_of_at THEN seen.bounced_at END AS bounced_at,
    CASE WHEN seen.unsubscribed_at < settings.as_of_at THEN seen.unsubscribed_at END AS unsubscribed_at,
    seen.file_id AS file_id,
    seen.line AS line
  FROM seen AS seen
  LEFT JOIN identities AS identities
    ON identities.address = seen.email
  LEFT JOIN excluded_customers AS excluded_customers
    ON excluded_customers.customer_id = seen.contact_customer_id
  CROSS JOIN settings AS settings
  WHERE
    seen.sent_at < settings.as_of_at
), twice AS (
  SELECT
    judged.campaign_id AS campaign_id,
    judged.mailbox AS mailbox,
    judged.sent_on AS sent_on
  FROM judged AS judged
  WHERE
    NOT judged.campaign_id IS NULL AND NOT judged.mailbox IS NULL
  GROUP BY
    judged.campaign_id,
    judged.mailbox,
    judged.sent_on
  HAVING
    COUNT(*) > 1
), listed_twice AS (
  SELECT
    judged.campaign_id AS campaign_id,
    judged.mailbox AS mailbox,
    judged.sent_on AS sent_on,
    MIN(judged.send_id) AS send_id,
    MIN(judged.opened_at) AS opened_at,
    MIN(judged.clicked_at) AS clicked_at,
    MIN(judged.bounced_at) AS bounced_at,
    MIN(judged.unsubscribed_at) AS unsubscribed_at
  FROM judged AS judged
  SEMI JOIN twice AS twice
    ON twice.campaign_id = judged.campaign_id
    AND twice.mailbox = judged.mailbox
    AND twice.sent_on = judged.sent_on
  GROUP BY
    judged.campaign_id,
    judged.mailbox,
    judged.sent_on
)
SELECT
  CAST(send_id AS STRING) AS send_id,
  CAST(campaign_id AS STRING) AS campaign_id,
  CAST(kind AS STRING) AS kind,
  CAST(address_key AS BIGINT) AS address_key,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(sent_at AS TIMESTAMP_NTZ) AS sent_at,
  CAST(sent_on AS DATE) AS sent_on,
  CAST(opened_at AS TIMESTAMP_NTZ) AS opened_at,
  CAST(clicked_at AS TIMESTAMP_NTZ) AS clicked_at,
  CAST(bounced_at AS TIMESTAMP_NTZ) AS bounced_at,
  CAST(unsubscribed_at AS TIMESTAMP_NTZ) AS unsubscribed_at,
  CAST(file_id AS INT) AS file_id,
  CAST(line AS BIGINT) AS line
FROM (
  SELECT
    judged.send_id AS send_id,
    judged.campaign_id AS campaign_id,
    judged.kind AS kind,
    judged.address_key AS address_key,
    judged.customer_id AS customer_id,
    judged.sent_at AS sent_at,
    judged.sent_on AS sent_on,
    COALESCE(listed_twice.opened_at, judged.opened_at) AS opened_at,
    COALESCE(listed_twice.clicked_at, judged.clicked_at) AS clicked_at,
    COALESCE(listed_twice.bounced_at, judged.bounced_at) AS bounced_at,
    COALESCE(listed_twice.unsubscribed_at, judged.unsubscribed_at) AS unsubscribed_at,
    judged.file_id AS file_id,
    judged.line AS line
  FROM judged AS judged
  LEFT JOIN listed_twice AS listed_twice
    ON listed_twice.campaign_id = judged.campaign_id
    AND listed_twice.mailbox = judged.mailbox
    AND listed_twice.sent_on = judged.sent_on
  WHERE
    listed_twice.send_id IS NULL OR listed_twice.send_id = judged.send_id
) AS made
