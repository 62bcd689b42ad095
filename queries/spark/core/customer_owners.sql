-- Made from queries/core/customer_owners.sql by 'npm run spark'.
-- 5b7764193559f0ec
WITH called AS (
  SELECT
    names.called AS called,
    MIN_BY(
      names.person_key,
      CASE
        WHEN NOT (
          names.person_key
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            names.rank
          ) IS NULL,
          'column_1',
          names.rank,
          'column_2',
          (
            names.person_key
          ) IS NULL,
          'column_3',
          names.person_key
        )
      END
    ) AS person_key
  FROM (
    SELECT
      people.person_key AS person_key,
      LOWER(TRANSLATE(people.person_id, 'Σİ', 'σi')) AS called,
      1 AS rank
    FROM people AS people
    UNION ALL
    SELECT
      people.person_key AS person_key,
      LOWER(TRANSLATE(people.email, 'Σİ', 'σi')) AS _col_1,
      2 AS `2`
    FROM people AS people
    UNION ALL
    SELECT
      people.person_key AS person_key,
      LOWER(TRANSLATE(people.name, 'Σİ', 'σi')) AS _col_1,
      3 AS `3`
    FROM people AS people
  ) AS names
  WHERE
    NOT names.called IS NULL
  GROUP BY
    names.called
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(owner AS STRING) AS owner,
  CAST(person_key AS BIGINT) AS person_key
FROM (
  SELECT
    customers.customer_id AS customer_id,
    customers.owner_person_id AS owner,
    called.person_key AS person_key
  FROM customers AS customers
  LEFT JOIN called AS called
    ON called.called = LOWER(TRANSLATE(customers.owner_person_id, 'Σİ', 'σi'))
  WHERE
    customers.owner_person_id <> ''
) AS made
