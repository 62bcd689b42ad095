-- Made from queries/checks/tax_in_one_file.sql by 'npm run spark'.
-- d7a368c6337f69f3
WITH rates AS (
  SELECT
    CAST(listed.listed_0 AS DECIMAL(3, 1)) AS tax_percent
  LATERAL VIEW
  EXPLODE(
    ARRAY(
      '2.5',
      '2.6',
      '5',
      '5.5',
      '6',
      '7',
      '7.7',
      '8',
      '8.1',
      '9',
      '10',
      '12',
      '13',
      '15',
      '16',
      '17',
      '19',
      '20',
      '21',
      '22',
      '23',
      '24',
      '25',
      '27'
    )
  ) listed AS listed_0
), amounts AS (
  SELECT
    changed_values.id AS id,
    changed_values.older_value AS older_value,
    changed_values.older_file_id AS older_file_id,
    changed_values.counting_value AS counting_value,
    changed_values.counting_file_id AS counting_file_id,
    ABS(CAST(changed_values.older_value AS DECIMAL(18, 2))) AS older_amount,
    ABS(CAST(changed_values.counting_value AS DECIMAL(18, 2))) AS counting_amount
  FROM changed_values AS changed_values
  WHERE
    changed_values.table_name = 'orders' AND changed_values.column_name = 'value'
), sized AS (
  SELECT
    amounts.id AS id,
    amounts.older_value AS older_value,
    amounts.older_file_id AS older_file_id,
    amounts.counting_value AS counting_value,
    amounts.counting_file_id AS counting_file_id,
    amounts.older_amount AS older_amount,
    amounts.counting_amount AS counting_amount,
    LEAST(amounts.older_amount, amounts.counting_amount) AS net_amount,
    GREATEST(amounts.older_amount, amounts.counting_amount) AS gross_amount,
    COUNT(*) OVER (PARTITION BY amounts.older_file_id, amounts.counting_file_id) AS changed_count
  FROM amounts AS amounts
), fitting AS (
  SELECT
    sized.id AS id,
    sized.older_value AS older_value,
    sized.older_file_id AS older_file_id,
    sized.counting_value AS counting_value,
    sized.counting_file_id AS counting_file_id,
    sized.older_amount AS older_amount,
    sized.counting_amount AS counting_amount,
    sized.net_amount AS net_amount,
    sized.gross_amount AS gross_amount,
    sized.changed_count AS changed_count,
    rates.tax_percent AS tax_percent,
    ROW_NUMBER() OVER (
      PARTITION BY sized.id, sized.older_file_id, sized.counting_file_id
      ORDER BY ABS(
        sized.net_amount * (
          1 + CAST(rates.tax_percent AS DOUBLE) / 100
        ) - sized.gross_amount
      ) NULLS LAST, rates.tax_percent NULLS LAST
    ) AS place
  FROM sized AS sized
  INNER JOIN rates AS rates
    ON sized.net_amount >= 1
    AND ABS(
      sized.net_amount * (
        1 + CAST(rates.tax_percent AS DOUBLE) / 100
      ) - sized.gross_amount
    ) <= DOUBLE('0.02')
)
SELECT
  CAST(older_file AS STRING) AS older_file,
  CAST(counting_file AS STRING) AS counting_file,
  CAST(is_counting_net AS BOOLEAN) AS is_counting_net,
  CAST(tax_percent AS DECIMAL(3, 1)) AS tax_percent,
  CAST(order_count AS BIGINT) AS order_count,
  CAST(first_id AS STRING) AS first_id,
  CAST(older_value AS STRING) AS older_value,
  CAST(counting_value AS STRING) AS counting_value
FROM (
  SELECT
    MIN(older.path) AS older_file,
    MIN(counting.path) AS counting_file,
    fitting.counting_amount < fitting.older_amount AS is_counting_net,
    fitting.tax_percent AS tax_percent,
    COUNT(*) AS order_count,
    MIN(fitting.id) AS first_id,
    MIN_BY(
      fitting.older_value,
      CASE WHEN NOT (
        fitting.older_value
      ) IS NULL THEN fitting.id END
    ) AS older_value,
    MIN_BY(
      fitting.counting_value,
      CASE WHEN NOT (
        fitting.counting_value
      ) IS NULL THEN fitting.id END
    ) AS counting_value
  FROM fitting AS fitting
  INNER JOIN imports_files AS older
    ON older.file_id = fitting.older_file_id
  INNER JOIN imports_files AS counting
    ON counting.file_id = fitting.counting_file_id
  WHERE
    fitting.place = 1
  GROUP BY
    fitting.older_file_id,
    fitting.counting_file_id,
    fitting.counting_amount < fitting.older_amount,
    fitting.tax_percent
  HAVING
    COUNT(DISTINCT fitting.net_amount) >= 3
    AND COUNT(*) * 5 >= MAX(fitting.changed_count)
) AS made
