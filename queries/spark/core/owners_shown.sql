-- Made from queries/core/owners_shown.sql by 'npm run spark'.
-- 779cd7704dec27a8
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(owner AS STRING) AS owner
FROM (
  SELECT
    customer_owners.customer_id AS customer_id,
    COALESCE(people_shown.shown_name, customer_owners.owner) AS owner
  FROM customer_owners AS customer_owners
  CROSS JOIN settings AS settings
  LEFT JOIN people_shown AS people_shown
    ON people_shown.person_key = customer_owners.person_key
    AND people_shown.figure = 'owners'
  WHERE
    NOT people_shown.shown_name IS NULL
    OR (
      settings.people_shown = 'names' AND customer_owners.person_key IS NULL
    )
) AS made
