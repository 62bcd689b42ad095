-- One row per number of days before the end of a contract and day of fitting: the logistic regression by which ends looked at in the quarter that begins then are scored.
-- from: reads/renewal_cases
--   lead_days integer: Days from looking to the end, see looked_at_ends.
--   fit_on date: It knows what was decided before this day: the first of a quarter, for those looked at in it; the day after as_of, for the running ones.
--   case_count bigint: Ends that were decided before, looked at so many days before them.
--   left_count bigint: Of them, customers who left, as was known then.
--   penalty double or null: By how much coefficients are held back; null with fewer than ten who left or ten who stayed.
--   intercept double or null: Log odds of leaving where each cause stands at its mean.
select
    unnest(
        from_json(
            $rows,
            '[{"lead_days": "INTEGER", "fit_on": "DATE", "case_count": "BIGINT", "left_count": "BIGINT", "penalty": "DOUBLE", "intercept": "DOUBLE"}]'
        ),
        recursive := true
    )
