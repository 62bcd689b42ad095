-- One row per fit of renewal_fits and cause: by how much it moves the log odds of leaving.
-- from: reads/renewal_cases
--   lead_days integer: Days from looking to the end.
--   fit_on date: Day of fitting.
--   cause varchar (terms, orders, open_wait, slow_answers, refusal, changed_terms, silence): A column of renewal_features.
--   weight double: Log odds per unit of it.
--   mean double: Its mean among the ends fitted to, where it moves nothing; where the cause is not known it moves nothing either.
select
    unnest(
        from_json(
            $rows,
            '[{"lead_days": "INTEGER", "fit_on": "DATE", "cause": "VARCHAR", "weight": "DOUBLE", "mean": "DOUBLE"}]'
        ),
        recursive := true
    )
