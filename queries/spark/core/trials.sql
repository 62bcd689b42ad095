-- Made from queries/core/trials.sql by 'npm run spark'.
-- c3f635b7b1b2ace4
WITH newest AS (
  SELECT
    trials.rowid AS rowid,
    trials.trial_id AS trial_id,
    trials.campaign_id AS campaign_id,
    trials.customer_id AS customer_id,
    trials.email AS email,
    trials.arm AS arm,
    trials.is_control AS is_control,
    trials.assigned_at AS assigned_at,
    trials.contacted_by AS contacted_by,
    trials.outcome_days AS outcome_days,
    trials.has_responded AS has_responded,
    trials.has_converted AS has_converted,
    trials.value AS value,
    trials.file_id AS file_id,
    trials.line AS line,
    trials.rowid AS table_row,
    COALESCE(surviving_customers.surviving_id, trials.customer_id, identities.customer_id) AS known_customer_id,
    trials.assigned_at + MAKE_DT_INTERVAL(
      CAST(CAST(ROUND(COALESCE(trials.outcome_days, settings.attribution_days)) AS INT) AS INT)
    ) AS over_at
  FROM imports_trials AS trials
  ANTI JOIN older_rows AS older_rows
    ON older_rows.table_name = 'trials' AND older_rows.table_row = trials.rowid
  LEFT JOIN surviving_customers AS surviving_customers
    ON surviving_customers.customer_id = trials.customer_id
  LEFT JOIN identities AS identities
    ON identities.address = trials.email
  CROSS JOIN settings AS settings
  ANTI JOIN excluded_customers AS excluded_customers
    ON excluded_customers.customer_id = COALESCE(surviving_customers.surviving_id, trials.customer_id)
  WHERE
    trials.assigned_at IS NULL OR trials.assigned_at < settings.as_of_at
), followed AS (
  SELECT
    newest.table_row AS table_row,
    COUNT(orders.order_id) AS order_count,
    COALESCE(SUM(orders.value), 0) AS order_value
  FROM newest AS newest
  CROSS JOIN settings AS settings
  LEFT JOIN orders AS orders
    ON orders.customer_id = newest.known_customer_id
    AND orders.ordered_at >= newest.assigned_at
    AND orders.ordered_at < newest.over_at
  WHERE
    NOT newest.known_customer_id IS NULL AND newest.over_at <= settings.as_of_at
  GROUP BY
    newest.table_row
), returned AS (
  SELECT DISTINCT
    newest.table_row AS table_row
  FROM newest AS newest
  INNER JOIN losses AS losses
    ON losses.customer_id = newest.known_customer_id
    AND losses.returned_on >= CAST(newest.assigned_at AS DATE)
    AND losses.returned_on < CAST(newest.over_at AS DATE)
)
SELECT
  CAST(trial_id AS STRING) AS trial_id,
  CAST(campaign_id AS STRING) AS campaign_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(arm AS STRING) AS arm,
  CAST(is_control AS BOOLEAN) AS is_control,
  CAST(assigned_at AS TIMESTAMP_NTZ) AS assigned_at,
  CAST(contacted_by AS STRING) AS contacted_by,
  CAST(over_at AS TIMESTAMP_NTZ) AS over_at,
  CAST(has_responded AS BOOLEAN) AS has_responded,
  CAST(has_converted AS BOOLEAN) AS has_converted,
  CAST(value AS DECIMAL(38, 2)) AS value
FROM (
  SELECT
    newest.trial_id AS trial_id,
    newest.campaign_id AS campaign_id,
    newest.known_customer_id AS customer_id,
    newest.arm AS arm,
    newest.is_control AS is_control,
    newest.assigned_at AS assigned_at,
    COALESCE(newest.contacted_by, 'mailing') AS contacted_by,
    newest.over_at AS over_at,
    newest.has_responded AS has_responded,
    COALESCE(
      newest.has_converted,
      CASE
        WHEN NOT followed.table_row IS NULL
        THEN followed.order_count > 0 OR NOT returned.table_row IS NULL
      END
    ) AS has_converted,
    COALESCE(newest.value, followed.order_value) AS value
  FROM newest AS newest
  LEFT JOIN followed AS followed
    ON followed.table_row = newest.table_row
  LEFT JOIN returned AS returned
    ON returned.table_row = newest.table_row
) AS made
