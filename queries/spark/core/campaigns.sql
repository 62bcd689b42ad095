-- Made from queries/core/campaigns.sql by 'npm run spark'.
-- 876318905e6de7a6
WITH told AS (
  SELECT
    campaigns.rowid AS rowid,
    campaigns.campaign_id AS campaign_id,
    campaigns.name AS name,
    campaigns.subject AS subject,
    campaigns.kind AS kind,
    campaigns.sent_at AS sent_at,
    campaigns.file_id AS file_id,
    campaigns.line AS line
  FROM imports_campaigns AS campaigns
  ANTI JOIN older_rows AS older_rows
    ON older_rows.table_name = 'campaigns' AND older_rows.table_row = campaigns.rowid
), mailed AS (
  SELECT
    sends.campaign_id AS campaign_id,
    MIN(sends.sent_at) AS first_sent_at,
    MIN(
      LEAST(sends.opened_at, sends.clicked_at, sends.bounced_at, sends.unsubscribed_at)
    ) AS first_event_at
  FROM imports_sends AS sends
  WHERE
    NOT sends.campaign_id IS NULL
  GROUP BY
    sends.campaign_id
), every_campaign AS (
  SELECT
    COALESCE(told.campaign_id, mailed.campaign_id) AS campaign_id,
    COALESCE(
      told.name,
      REPLACE(REGEXP_REPLACE(mailed.campaign_id, '(?d)^[a-z]+:', ''), '_', ' ')
    ) AS name,
    told.subject AS subject,
    told.kind AS kind,
    NOT told.campaign_id IS NULL
    OR (
      (
        mailed.campaign_id
      ) RLIKE '(?d)^[a-z]+:|[\\p{Alpha}]{3,}[ _][\\p{Alpha}]{2,}'
    ) AS has_name,
    COALESCE(told.sent_at, mailed.first_sent_at, mailed.first_event_at) AS sent_at,
    CASE
      WHEN NOT told.sent_at IS NULL
      THEN 'export'
      WHEN NOT mailed.first_sent_at IS NULL
      THEN 'sends'
      WHEN NOT mailed.first_event_at IS NULL
      THEN 'first event'
    END AS sent_at_rule
  FROM told AS told
  FULL JOIN mailed AS mailed
    ON mailed.campaign_id = told.campaign_id
), worded AS (
  SELECT
    every_campaign.campaign_id AS campaign_id,
    every_campaign.name AS name,
    every_campaign.subject AS subject,
    every_campaign.kind AS kind,
    every_campaign.has_name AS has_name,
    every_campaign.sent_at AS sent_at,
    every_campaign.sent_at_rule AS sent_at_rule,
    ARRAY_SIZE(
      FILTER(
        settings.win_back_words,
        word -> CONTAINS(
          LOWER(
            TRANSLATE(CONCAT_WS(' ', every_campaign.name, every_campaign.subject), 'Σİ', 'σi')
          ),
          LOWER(TRANSLATE(word, 'Σİ', 'σi'))
        )
      )
    ) > 0 AS has_win_back_word
  FROM every_campaign AS every_campaign
  CROSS JOIN settings AS settings
)
SELECT
  CAST(campaign_id AS STRING) AS campaign_id,
  CAST(name AS STRING) AS name,
  CAST(subject AS STRING) AS subject,
  CAST(title AS STRING) AS title,
  CAST(kind AS STRING) AS kind,
  CAST(kind_rule AS STRING) AS kind_rule,
  CAST(sent_at AS TIMESTAMP_NTZ) AS sent_at,
  CAST(sent_at_rule AS STRING) AS sent_at_rule
FROM (
  SELECT
    worded.campaign_id AS campaign_id,
    worded.name AS name,
    worded.subject AS subject,
    COALESCE(worded.subject, worded.name) AS title,
    CAST(CASE
      WHEN worded.has_win_back_word
      THEN 'win-back'
      WHEN NOT worded.kind IS NULL
      THEN worded.kind
      WHEN worded.has_name
      THEN 'promotion'
      ELSE 'mailing'
    END AS STRING) AS kind,
    CASE
      WHEN worded.has_win_back_word
      THEN 'words'
      WHEN NOT worded.kind IS NULL
      THEN 'export'
      WHEN worded.has_name
      THEN 'default'
      ELSE 'none'
    END AS kind_rule,
    worded.sent_at AS sent_at,
    worded.sent_at_rule AS sent_at_rule
  FROM worded AS worded
  CROSS JOIN settings AS settings
  WHERE
    worded.sent_at IS NULL OR worded.sent_at < settings.as_of_at
) AS made
