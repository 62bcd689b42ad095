-- Made from queries/core/trial_names.sql by 'npm run spark'.
-- 77856968998cfd67
SELECT
  CAST(table_row AS BIGINT) AS table_row,
  CAST(trial_name AS STRING) AS trial_name
FROM (
  SELECT
    trials.rowid AS table_row,
    CONCAT_WS(
      ' / ',
      trials.trial_id,
      COALESCE(trials.campaign_id, ''),
      COALESCE(
        trials.customer_id,
        trials.email,
        'row ' || CAST(ROW_NUMBER() OVER (
          PARTITION BY trials.file_id, trials.trial_id, trials.campaign_id, COALESCE(trials.customer_id, trials.email)
          ORDER BY trials.line NULLS LAST, trials.rowid NULLS LAST
        ) AS STRING)
      )
    ) AS trial_name
  FROM imports_trials AS trials
) AS made
