-- Made from queries/core/file_order.sql by 'npm run spark'.
-- e6ab753854a56812
WITH named AS (
  SELECT
    files.file_id AS file_id,
    files.path AS path,
    files.stated_on AS stated_on,
    REGEXP_REPLACE(files.path, '(?d)\\.[^./]*\\z', '') AS name,
    REGEXP_REPLACE(
      REGEXP_REPLACE(files.path, '(?d)\\.[^./]*\\z', ''),
      '(?d)(^|[^0-9])([0-9]{1,2})[.]([0-9]{1,2})[.]((19|20)[0-9]{2})([^0-9]|\\z)',
      '$1$4-$3-$2$6'
    ) AS dated
  FROM imports_files AS files
), parted AS (
  SELECT
    named.file_id AS file_id,
    named.path AS path,
    named.stated_on AS stated_on,
    named.name AS name,
    named.dated AS dated,
    NAMED_STRUCT(
      'y',
      REGEXP_EXTRACT(
        named.dated,
        '(?d)^(?:.*[^0-9])?((?:19|20)[0-9]{2})[-_. ](0?[1-9]|1[0-2])(?:[-_. ](0?[1-9]|[12][0-9]|3[01]))?(?:[^0-9].*)?\\z',
        1
      ),
      'm',
      REGEXP_EXTRACT(
        named.dated,
        '(?d)^(?:.*[^0-9])?((?:19|20)[0-9]{2})[-_. ](0?[1-9]|1[0-2])(?:[-_. ](0?[1-9]|[12][0-9]|3[01]))?(?:[^0-9].*)?\\z',
        2
      ),
      'd',
      REGEXP_EXTRACT(
        named.dated,
        '(?d)^(?:.*[^0-9])?((?:19|20)[0-9]{2})[-_. ](0?[1-9]|1[0-2])(?:[-_. ](0?[1-9]|[12][0-9]|3[01]))?(?:[^0-9].*)?\\z',
        3
      )
    ) AS apart,
    NAMED_STRUCT(
      'y',
      REGEXP_EXTRACT(
        named.dated,
        '(?d)^(?:.*[^0-9])?((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])?(?:[0-9]{4}|[0-9]{6})?(?:[^0-9].*)?\\z',
        1
      ),
      'm',
      REGEXP_EXTRACT(
        named.dated,
        '(?d)^(?:.*[^0-9])?((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])?(?:[0-9]{4}|[0-9]{6})?(?:[^0-9].*)?\\z',
        2
      ),
      'd',
      REGEXP_EXTRACT(
        named.dated,
        '(?d)^(?:.*[^0-9])?((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])?(?:[0-9]{4}|[0-9]{6})?(?:[^0-9].*)?\\z',
        3
      )
    ) AS together
  FROM named AS named
), days AS (
  SELECT
    parted.file_id AS file_id,
    parted.path AS path,
    parted.name AS name,
    parted.stated_on AS stated_on,
    CASE WHEN parted.apart.y = '' THEN parted.together ELSE parted.apart END AS day
  FROM parted AS parted
)
SELECT
  CAST(file_id AS INT) AS file_id,
  CAST(dated_on AS DATE) AS dated_on,
  CAST(name_order AS STRING) AS name_order
FROM (
  SELECT
    days.file_id AS file_id,
    CASE
      WHEN days.day.y = ''
      THEN days.stated_on
      WHEN days.day.d = ''
      THEN LAST_DAY(CAST(days.day.y || '-' || days.day.m || '-01' AS DATE))
      ELSE CASE
        WHEN (
          (
            (
              days.day.y || '-' || days.day.m || '-' || days.day.d
            )
          ) RLIKE '(?d)^[ \\t\\n\\f\\r]*[0-9]+-[0-9]+-[0-9]+'
        )
        THEN TRY_CAST(days.day.y || '-' || days.day.m || '-' || days.day.d AS DATE)
      END
    END AS dated_on,
    CASE
      WHEN days.day.y <> ''
      THEN days.day.y || LPAD(days.day.m, 2, '0') || LPAD(COALESCE(NULLIF(days.day.d, ''), '31'), 2, '0')
      ELSE COALESCE(DATE_FORMAT(days.stated_on, 'yyyyMMdd'), '')
    END || CHR(  9) || ARRAY_JOIN(
      TRANSFORM(
        REGEXP_EXTRACT_ALL(days.name, '(?d)[0-9]+|[^0-9]+', 0),
        part -> CASE
          WHEN (
            (
              part
            ) RLIKE '(?d)^(?:[0-9]+)\\z'
          )
          THEN LPAD(TRIM(LEADING '0' FROM part), CAST(GREATEST(20, LENGTH(part)) AS INT), '0')
          ELSE part
        END
      ),
      ''
    ) || CHR(  9) || days.path AS name_order
  FROM days AS days
) AS made
