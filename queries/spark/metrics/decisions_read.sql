-- Made from queries/metrics/decisions_read.sql by 'npm run spark'.
-- 7e62e497bd3f6f84
WITH holding AS (
  SELECT
    made_decisions.decision_id AS decision_id,
    made_decisions.file AS file,
    made_decisions.line AS line,
    made_decisions.customer AS customer,
    made_decisions.message AS message,
    made_decisions.order_id AS order_id,
    made_decisions.what AS what,
    made_decisions.on_day AS on_day,
    made_decisions.other_customer AS other_customer,
    made_decisions.decided_on AS decided_on,
    made_decisions.who AS who,
    made_decisions.why AS why,
    made_decisions.fault AS fault,
    made_decisions.found AS found,
    decided.message_id AS message_id,
    decided_customers.is_named AS is_named,
    decided_customers.other_customer_id AS other_customer_id,
    decided_customers.customer_id AS told_id,
    COALESCE(decided.customer_id, decided_customers.customer_id) AS customer_id
  FROM made_decisions AS made_decisions
  LEFT JOIN decided AS decided
    ON decided.decision_id = made_decisions.decision_id
  LEFT JOIN decided_customers AS decided_customers
    ON decided_customers.decision_id = made_decisions.decision_id
  WHERE
    NOT made_decisions.fault IS NULL OR NOT decided.decision_id IS NULL
), known_messages AS (
  SELECT
    messages.message_id AS message_id
  FROM messages AS messages
  SEMI JOIN holding AS holding
    ON holding.message_id = messages.message_id
), excluded_addresses AS (
  SELECT DISTINCT
    identities.mailbox AS mailbox,
    SPLIT_PART(identities.mailbox, '@', -1) AS domain
  FROM identities AS identities
  WHERE
    identities.rule = 'not_customer'
), judged AS (
  SELECT
    holding.decision_id AS decision_id,
    holding.file AS file,
    holding.line AS line,
    holding.customer AS customer,
    holding.message AS message,
    holding.order_id AS order_id,
    holding.what AS what,
    holding.on_day AS on_day,
    holding.other_customer AS other_customer,
    holding.decided_on AS decided_on,
    holding.who AS who,
    holding.why AS why,
    holding.fault AS fault,
    holding.found AS found,
    holding.message_id AS message_id,
    holding.is_named AS is_named,
    holding.other_customer_id AS other_customer_id,
    holding.told_id AS told_id,
    holding.customer_id AS customer_id,
    customers.name AS name,
    others.name AS other_name,
    crm_customers.name AS crm_name,
    CASE
      WHEN NOT holding.fault IS NULL
      THEN holding.fault
      WHEN holding.what IN ('note', 'terms_changed')
      AND COALESCE(holding.customer, holding.message, holding.order_id) IS NULL
      THEN NULL
      WHEN holding.what = 'asks_nothing' AND NOT holding.message IS NULL
      THEN CASE WHEN known_messages.message_id IS NULL THEN 'names_nothing' END
      WHEN holding.what IN ('not_a_customer', 'erased')
      THEN CASE
        WHEN NOT holding.is_named
        AND NOT EXISTS(
          SELECT
            1 AS found
          FROM excluded_addresses AS excluded_addresses
          WHERE
            holding.told_id IN (excluded_addresses.mailbox, excluded_addresses.domain)
        )
        THEN 'names_nothing'
      END
      WHEN holding.what = 'same_as'
      THEN CASE
        WHEN others.customer_id IS NULL OR surviving_customers.customer_id IS NULL
        THEN 'names_nothing'
      END
      WHEN customers.customer_id IS NULL
      THEN 'names_nothing'
    END AS final_fault
  FROM holding AS holding
  LEFT JOIN customers AS customers
    ON customers.customer_id = holding.customer_id
  LEFT JOIN crm_customers AS crm_customers
    ON crm_customers.customer_id = holding.customer_id
  LEFT JOIN known_messages AS known_messages
    ON known_messages.message_id = holding.message_id
  LEFT JOIN surviving_customers AS surviving_customers
    ON surviving_customers.customer_id = holding.told_id
  LEFT JOIN customers AS others
    ON others.customer_id = surviving_customers.surviving_id
    AND holding.what = 'same_as'
)
SELECT
  CAST(decision_id AS INT) AS decision_id,
  CAST(file AS STRING) AS file,
  CAST(line AS INT) AS line,
  CAST(what AS STRING) AS what,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(other_name AS STRING) AS other_name,
  CAST(on_day AS DATE) AS on_day,
  CAST(decided_on AS DATE) AS decided_on,
  CAST(who AS STRING) AS who,
  CAST(why AS STRING) AS why,
  CAST(fault AS STRING) AS fault,
  CAST(found AS STRING) AS found
FROM (
  SELECT
    judged.decision_id AS decision_id,
    judged.file AS file,
    judged.line AS line,
    judged.what AS what,
    CASE WHEN judged.what IS DISTINCT FROM 'erased' THEN judged.customer_id END AS customer_id,
    CASE
      WHEN judged.what = 'same_as'
      THEN COALESCE(judged.told_id, judged.customer)
      WHEN judged.what IS DISTINCT FROM 'erased'
      THEN COALESCE(judged.name, judged.crm_name, judged.customer_id, judged.customer)
    END AS name,
    judged.other_name AS other_name,
    judged.on_day AS on_day,
    judged.decided_on AS decided_on,
    CASE WHEN settings.people_shown = 'names' THEN judged.who END AS who,
    CASE WHEN judged.what IS DISTINCT FROM 'erased' THEN judged.why END AS why,
    judged.final_fault AS fault,
    CASE
      WHEN judged.final_fault = 'names_nothing' AND judged.what IS DISTINCT FROM 'erased'
      THEN COALESCE(judged.customer, judged.message, judged.order_id)
      ELSE judged.found
    END AS found
  FROM judged AS judged
  CROSS JOIN settings AS settings
  ORDER BY
    judged.decision_id NULLS LAST
) AS made
