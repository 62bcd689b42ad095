-- Made from queries/core/data_sources.sql by 'npm run spark'.
-- d301b1bbdbfa6240
WITH mails AS (
  SELECT
    mailboxes.source_name AS source_name,
    BOOL_OR(NOT mailboxes.owner_address IS NULL) AS has_owner,
    BOOL_OR(mailboxes.has_people) AS has_people,
    MAX(people.until_on) AS until_on
  FROM mailboxes AS mailboxes
  LEFT JOIN people AS people
    ON people.email = mailboxes.owner_address
  GROUP BY
    mailboxes.source_name
), names AS (
  SELECT
    source_spans.table_name AS table_name,
    source_spans.source_name AS source_name,
    EXPLODE(ARRAY(source_spans.table_name, source_spans.source_name)) AS name
  FROM source_spans AS source_spans
  UNION
  SELECT
    'messages' AS table_name,
    mailboxes.source_name AS source_name,
    mailboxes.mailbox AS name
  FROM mailboxes AS mailboxes
  UNION
  SELECT
    files.table_name AS table_name,
    files.source AS source_name,
    files.path AS name
  FROM imports_files AS files
  WHERE
    files.table_name <> 'messages'
), limits AS (
  SELECT
    names.table_name AS table_name,
    names.source_name AS source_name,
    MAX(freshness_limits.max_days) AS max_days,
    BOOL_OR(freshness_limits.has_ended) AS has_ended
  FROM names AS names
  INNER JOIN freshness_limits AS freshness_limits
    ON '/' || names.name LIKE '%/' || REPLACE(freshness_limits.name, '*', '%') ESCAPE '\001'
  GROUP BY
    names.table_name,
    names.source_name
), covered AS (
  SELECT
    source_spans.table_name AS table_name,
    source_spans.source_name AS source_name,
    source_spans.first_on AS first_on,
    source_spans.last_on AS last_on,
    DATE_ADD(
      source_spans.last_on,
      CAST(TRY_CAST(COALESCE(limits.max_days, source_spans.usual_gap_days) AS INT) AS INT)
    ) AS covered_until_on,
    COALESCE(limits.has_ended, FALSE) AS has_ended,
    COALESCE(mails.has_owner, FALSE) AS has_owner,
    COALESCE(mails.has_people, TRUE) AS bears_figures,
    mails.until_on AS until_on
  FROM source_spans AS source_spans
  LEFT JOIN limits AS limits
    ON limits.table_name = source_spans.table_name
    AND limits.source_name = source_spans.source_name
  LEFT JOIN mails AS mails
    ON source_spans.table_name = 'messages'
    AND mails.source_name = source_spans.source_name
), others AS (
  SELECT
    covered.table_name AS table_name,
    covered.source_name AS source_name,
    BOOL_OR(
      later.first_on BETWEEN DATE_SUB(covered.last_on, CAST(31 AS INT)) AND DATE_ADD(covered.last_on, CAST(31 AS INT))
      AND NOT covered.has_owner
    ) AS has_successor,
    BOOL_OR(
      covered.covered_until_on < settings.period_start_on - INTERVAL '12' MONTH
      AND later.covered_until_on >= settings.as_of_on
    ) AS is_past
  FROM covered AS covered
  CROSS JOIN settings AS settings
  INNER JOIN covered AS later
    ON later.table_name = covered.table_name
    AND later.source_name <> covered.source_name
    AND NOT later.source_name IN ('inbound', 'outbound')
    AND NOT covered.source_name IN ('inbound', 'outbound')
    AND later.last_on > covered.covered_until_on
    AND later.bears_figures
  GROUP BY
    covered.table_name,
    covered.source_name
), judged AS (
  SELECT
    covered.table_name AS table_name,
    covered.source_name AS source_name,
    covered.first_on AS first_on,
    covered.last_on AS last_on,
    covered.covered_until_on AS covered_until_on,
    covered.has_ended AS has_ended,
    covered.has_owner AS has_owner,
    covered.bears_figures AS bears_figures,
    covered.until_on AS until_on,
    CASE
      WHEN covered.has_ended
      THEN 'setting'
      WHEN covered.until_on <= settings.as_of_on
      THEN 'owner'
      WHEN others.has_successor
      THEN 'successor'
      WHEN others.is_past
      THEN 'before'
    END AS ended_rule
  FROM covered AS covered
  CROSS JOIN settings AS settings
  LEFT JOIN others AS others
    ON others.table_name = covered.table_name
    AND others.source_name = covered.source_name
)
SELECT
  CAST(table_name AS STRING) AS table_name,
  CAST(source_name AS STRING) AS source_name,
  CAST(first_on AS DATE) AS first_on,
  CAST(last_on AS DATE) AS last_on,
  CAST(covered_until_on AS DATE) AS covered_until_on,
  CAST(ended_on AS DATE) AS ended_on,
  CAST(ended_rule AS STRING) AS ended_rule,
  CAST(bears_figures AS BOOLEAN) AS bears_figures
FROM (
  SELECT
    judged.table_name AS table_name,
    judged.source_name AS source_name,
    judged.first_on AS first_on,
    judged.last_on AS last_on,
    judged.covered_until_on AS covered_until_on,
    CASE judged.ended_rule
      WHEN 'owner'
      THEN GREATEST(judged.until_on, judged.last_on)
      WHEN judged.ended_rule
      THEN judged.last_on
    END AS ended_on,
    judged.ended_rule AS ended_rule,
    judged.bears_figures AS bears_figures
  FROM judged AS judged
) AS made
