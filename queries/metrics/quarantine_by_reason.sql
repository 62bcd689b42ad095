-- One row per reason why rows were set aside: how many, and where the first one stands; the 25 most frequent.
--   table_name varchar: The canonical table the rows were meant for.
--   reason varchar: Why, as in imports.quarantine, with digits replaced so that like reasons count together.
--   row_count bigint: Rows set aside for it.
--   reason_count bigint: Reasons in all.
--   path varchar: File of the first one.
--   line bigint or null: Its line; null where the file has no lines.
with
    reasons as (
        select
            quarantine.table_name,
            regexp_replace(quarantine.reason, '[0-9]+', '#', 'g') as pattern,
            quarantine.reason,
            quarantine.line,
            files.path,
            row_number() over (
                partition by
                    quarantine.table_name,
                    regexp_replace(quarantine.reason, '[0-9]+', '#', 'g')
                order by
                    files.path,
                    quarantine.line,
                    quarantine.reason
            ) as place,
            count(*) over (
                partition by
                    quarantine.table_name,
                    regexp_replace(quarantine.reason, '[0-9]+', '#', 'g')
            ) as row_count
        from
            imports.quarantine
            left join imports.files on files.file_id = quarantine.file_id
    )
select
    reasons.table_name,
    -- Of our people no value is shown: staff are nobody in the report.
    case
        when reasons.table_name = 'people' then regexp_replace(reasons.reason, '''.*''', '…', 'g')
        when reasons.row_count = 1 then reasons.reason
        else reasons.pattern
    end as reason,
    reasons.row_count,
    count(*) over () as reason_count,
    reasons.path,
    reasons.line
from
    reasons
where
    reasons.place = 1
order by
    reasons.row_count desc,
    reasons.table_name,
    reasons.pattern
limit
    25
