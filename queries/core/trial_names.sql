-- One row per row of imports.trials: the name it is known by, as many exports give a whole experiment one number.
--   table_row bigint: Number of the row in imports.trials (rowid).
--   trial_name varchar: Number as exported, campaign, and customer or address; where neither is known, which of the rows of its file without one.
select
    trials.rowid as table_row,
    concat_ws(
        ' / ',
        trials.trial_id,
        coalesce(trials.campaign_id, ''),
        coalesce(
            trials.customer_id,
            trials.email,
            'row ' || cast(
                row_number() over (
                    partition by
                        trials.file_id, trials.trial_id, trials.campaign_id,
                        coalesce(trials.customer_id, trials.email)
                    order by trials.line, trials.rowid
                ) as varchar
            )
        )
    ) as trial_name
from imports.trials as trials
