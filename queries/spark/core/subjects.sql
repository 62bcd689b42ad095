-- Made from queries/core/subjects.sql by 'npm run spark'.
-- 70553ddf2f6036d8
WITH spelled AS (
  SELECT
    mails.subject AS subject
  FROM mails AS mails
  UNION
  SELECT
    activities.subject AS subject
  FROM activities AS activities
  UNION
  SELECT
    tickets.subject AS subject
  FROM tickets AS tickets
), lowered AS (
  SELECT
    spelled.subject AS subject,
    LOWER(TRANSLATE(spelled.subject, 'Σİ', 'σi')) AS lower_subject,
    CONTAINS(LOWER(TRANSLATE(spelled.subject, 'Σİ', 'σi')), ':')
    OR CONTAINS(LOWER(TRANSLATE(spelled.subject, 'Σİ', 'σi')), '：')
    OR CONTAINS(LOWER(TRANSLATE(spelled.subject, 'Σİ', 'σi')), '[') AS may_be_marked,
    CONTAINS(LOWER(TRANSLATE(spelled.subject, 'Σİ', 'σi')), '(fwd)') AS may_be_forwarded
  FROM spelled AS spelled
  WHERE
    NOT spelled.subject IS NULL
), unwrapped AS (
  SELECT
    lowered.subject AS subject,
    lowered.may_be_marked AS may_be_marked,
    CASE
      WHEN lowered.may_be_marked OR lowered.may_be_forwarded
      THEN REGEXP_REPLACE(
        REGEXP_REPLACE(
          lowered.lower_subject,
          '(?d)^[ \\t\\n\\f\\r]*\\[(fwd?|wg):[ \\t\\n\\f\\r]*(.*)\\][ \\t\\n\\f\\r]*\\z',
          '$2'
        ),
        '(?d)([ \\t\\n\\f\\r]*\\(fwd\\))+[ \\t\\n\\f\\r]*\\z',
        ''
      )
      ELSE lowered.lower_subject
    END AS plain
  FROM lowered AS lowered
)
SELECT
  CAST(subject AS STRING) AS subject,
  CAST(base_subject AS STRING) AS base_subject,
  CAST(is_reply_subject AS BOOLEAN) AS is_reply_subject,
  CAST(is_forwarded AS BOOLEAN) AS is_forwarded
FROM (
  SELECT
    unwrapped.subject AS subject,
    TRIM('                　' FROM CASE
      WHEN unwrapped.may_be_marked
      THEN REGEXP_REPLACE(
        unwrapped.plain,
        '(?d)^[ \\t\\n\\f\\r]*((re|aw|wg|antw|antwort|sv|vs|fw|fwd|tr|rif|odp|res|enc|rv|ynt|回复|答复|转发)[ \\t\\n\\f\\r]*(\\[\\d+\\]|\\(\\d+\\))?[ \\t\\n\\f\\r]*[:：][ \\t\\n\\f\\r]*|\\[[^\\]]*\\][ \\t\\n\\f\\r]*)+',
        ''
      )
      ELSE unwrapped.plain
    END) AS base_subject,
    unwrapped.may_be_marked
    AND (
      (
        unwrapped.plain
      ) RLIKE '(?d)^[ \\t\\n\\f\\r]*(\\[[^\\]]*\\][ \\t\\n\\f\\r]*)*(re|aw|wg|antw|antwort|sv|vs|fw|fwd|tr|rif|odp|res|enc|rv|ynt|回复|答复|转发)[ \\t\\n\\f\\r]*(\\[\\d+\\]|\\(\\d+\\))?[ \\t\\n\\f\\r]*[:：]'
    ) AS is_reply_subject,
    unwrapped.may_be_marked
    AND (
      (
        unwrapped.plain
      ) RLIKE '(?d)^[ \\t\\n\\f\\r]*(\\[[^\\]]*\\][ \\t\\n\\f\\r]*)*(fw|fwd|wg|tr|rv|enc|转发)[ \\t\\n\\f\\r]*(\\[\\d+\\]|\\(\\d+\\))?[ \\t\\n\\f\\r]*[:：]'
    ) AS is_forwarded
  FROM unwrapped AS unwrapped
) AS made
