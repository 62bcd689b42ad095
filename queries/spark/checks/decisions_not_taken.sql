-- Made from queries/checks/decisions_not_taken.sql by 'npm run spark'.
-- 6649f08638ed8497
SELECT
  CAST(place AS STRING) AS place,
  CAST(fault AS STRING) AS fault,
  CAST(found AS STRING) AS found
FROM (
  SELECT
    decisions_read.file || ':' || decisions_read.line AS place,
    decisions_read.fault AS fault,
    decisions_read.found AS found
  FROM decisions_read AS decisions_read
  WHERE
    NOT decisions_read.fault IS NULL
) AS made
