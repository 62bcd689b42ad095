-- Made from queries/checks/own_side_unknown.sql by 'npm run spark'.
-- ee870062ac40fca4
SELECT
  CAST(mail_count AS BIGINT) AS mail_count
FROM (
  SELECT
    COUNT(*) AS mail_count
  FROM mails AS mails
  HAVING
    COUNT(*) > 0
    AND (
      SELECT
        COUNT(*) AS _col_0
      FROM own_names AS own_names
    ) = 0
) AS made
