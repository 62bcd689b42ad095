-- Made from queries/core/known_begins.sql by 'npm run spark'.
-- eb0198d2ab28ea62
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(started_on AS DATE) AS started_on
FROM (
  SELECT
    tenures.customer_id AS customer_id,
    MIN(tenures.started_on) AS started_on
  FROM tenures AS tenures
  GROUP BY
    tenures.customer_id
  HAVING
    MIN_BY(
      tenures.is_start_known AND tenures.entry_days = 0,
      CASE
        WHEN NOT (
          tenures.is_start_known AND tenures.entry_days = 0
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            tenures.started_on
          ) IS NULL,
          'column_1',
          tenures.started_on,
          'column_2',
          (
            tenures.basis
          ) IS NULL,
          'column_3',
          tenures.basis,
          'column_4',
          (
            tenures.is_start_known AND tenures.entry_days = 0
          ) IS NULL,
          'column_5',
          tenures.is_start_known AND tenures.entry_days = 0
        )
      END
    )
) AS made
