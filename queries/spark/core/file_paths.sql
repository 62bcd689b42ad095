-- Made from queries/core/file_paths.sql by 'npm run spark'.
-- 52bd9cf7c7060b83
WITH placed AS (
  SELECT
    files.file_id AS file_id,
    REPLACE(files.path, '\\', '/') AS place
  FROM imports_files AS files
), ends AS (
  SELECT
    SPLIT(MIN(placed.place), CONCAT('\\Q', '/', '\\E')) AS first_parts,
    SPLIT(MAX(placed.place), CONCAT('\\Q', '/', '\\E')) AS last_parts
  FROM placed AS placed
), depths AS (
  SELECT
    ends.first_parts AS first_parts,
    ends.last_parts AS last_parts,
    EXPLODE(
      (
        CASE
          WHEN (
            1
          ) <= (
            (
              ARRAY_SIZE(ends.first_parts)
            ) - 1
          )
          THEN SEQUENCE(1, (
            ARRAY_SIZE(ends.first_parts)
          ) - 1)
          ELSE ARRAY()
        END
      )
    ) AS depth
  FROM ends AS ends
), shared AS (
  SELECT
    COALESCE(MAX(depths.depth), 0) AS depth
  FROM depths AS depths
  WHERE
    SLICE(depths.first_parts, 1, GREATEST((
      depths.depth
    ) - (
      1 - 1
    ), 0)) = SLICE(depths.last_parts, 1, GREATEST((
      depths.depth
    ) - (
      1 - 1
    ), 0))
)
SELECT
  CAST(file_id AS INT) AS file_id,
  CAST(path AS STRING) AS path
FROM (
  SELECT
    placed.file_id AS file_id,
    ARRAY_JOIN(
      SLICE(
        SPLIT(placed.place, CONCAT('\\Q', '/', '\\E')),
        shared.depth + 1,
        GREATEST(
          (
            SIZE(SPLIT(placed.place, CONCAT('\\Q', '/', '\\E')))
          ) - (
            shared.depth + 1 - 1
          ),
          0
        )
      ),
      '/'
    ) AS path
  FROM placed AS placed
  CROSS JOIN shared AS shared
) AS made
