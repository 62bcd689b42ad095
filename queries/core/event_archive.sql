-- One row per database: from when on it is known what happened between customers and us.
--   begins_on date or null: First day of which a message or an activity is known; null where neither was loaded.
select
    least(
        (select min(activities.occurred_on) from activities),
        (select cast(local_time(min(messages.sent_at)) as date) from messages)
    ) as begins_on
