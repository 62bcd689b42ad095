-- Made from queries/core/followed_from.sql by 'npm run spark'.
-- b734dfb52a0f394a
SELECT
  CAST(contracts_from_on AS DATE) AS contracts_from_on,
  CAST(orders_from_on AS DATE) AS orders_from_on,
  CAST(is_stated AS BOOLEAN) AS is_stated
FROM (
  SELECT
    COALESCE(
      settings.archive_begins_on,
      DATE_SUB(
        MIN(lifetimes.churned_on) FILTER(WHERE
          lifetimes.basis = 'contract' AND lifetimes.returned_on IS NULL),
        CAST(2 AS INT)
      ),
      DATE_SUB(
        MIN(lifetimes.churned_on) FILTER(WHERE
          lifetimes.basis = 'contract'),
        CAST(2 AS INT)
      )
    ) AS contracts_from_on,
    COALESCE(
      settings.archive_begins_on,
      MIN(lifetimes.started_on) FILTER(WHERE
        lifetimes.basis = 'orders')
    ) AS orders_from_on,
    NOT settings.archive_begins_on IS NULL AS is_stated
  FROM settings AS settings
  LEFT JOIN lifetimes AS lifetimes
    ON NOT lifetimes.relationship_number IS NULL
  GROUP BY
    settings.archive_begins_on
) AS made
