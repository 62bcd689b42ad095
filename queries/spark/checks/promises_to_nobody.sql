-- Made from queries/checks/promises_to_nobody.sql by 'npm run spark'.
-- cc92a2cfb978bef0
SELECT
  CAST(kind AS STRING) AS kind,
  CAST(name AS STRING) AS name
FROM (
  SELECT
    class_promises.kind AS kind,
    class_promises.name AS name
  FROM class_promises AS class_promises
  WHERE
    NOT EXISTS(
      SELECT
        1 AS found
      FROM customers AS customers
      WHERE
        class_promises.kind = 'segment'
        AND LOWER(TRANSLATE(customers.segment, 'Σİ', 'σi')) = LOWER(TRANSLATE(class_promises.name, 'Σİ', 'σi'))
    )
    AND NOT EXISTS(
      SELECT
        1 AS found
      FROM contracts AS contracts
      WHERE
        class_promises.kind = 'contract'
        AND LOWER(TRANSLATE(contracts.product, 'Σİ', 'σi')) = LOWER(TRANSLATE(class_promises.name, 'Σİ', 'σi'))
    )
  ORDER BY
    class_promises.kind NULLS LAST,
    class_promises.name NULLS LAST
) AS made
