-- One row per kind of event in a customer's journey.
--   what varchar: Name of the kind.
--   meaning varchar: What it says.
--   is_activity boolean: True if it may come as an activity of the CRM.
--   is_message boolean: True for an activity that is a message, of the channel of this name.
--   is_theirs boolean: True for an activity that the customer does, unless it is said to be outbound.
--   is_settling boolean: True if it ends a wait without our answer, where the customer did it.
--   cause_rank integer or null: Rank as what stood last before a churn, the greater first; null if it is none.
select
    unnest(
        from_json(
            $rows,
            '[{"what": "VARCHAR", "meaning": "VARCHAR", "is_activity": "BOOLEAN", "is_message": "BOOLEAN", "is_theirs": "BOOLEAN", "is_settling": "BOOLEAN", "cause_rank": "INTEGER"}]'
        ),
        recursive := true
    )
