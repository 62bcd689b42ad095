-- One row per reason why rows were set aside, or several reasons of the same rows: how many, and where the first one stands; the 25 most frequent, those that forget_before leaves out last.
--   table_name varchar: The canonical table the rows were meant for.
--   reasons varchar: Why the first one was, as in imports.quarantine, as JSON text; of our people without values, for staff are nobody in the report.
--   row_count bigint: Rows set aside for it: for the same codes and columns, whatever the values.
--   reason_count bigint: Reasons in all.
--   path varchar: File of the first one.
--   line bigint or null: Its line; null where the file has no lines.
with
    told as (
        select
            quarantine.table_name,
            -- A reason in a source's own words is known by them; numbers in them count together.
            list_transform(
                quarantine.reasons,
                lambda told: concat_ws(
                    ' ',
                    told.code,
                    told.column_name,
                    case when told.code = 'own' then regexp_replace(told.value, '[0-9]+', '#', 'g') end
                )
            ) as pattern,
            quarantine.reasons, quarantine.reason, quarantine.line, files.path
        from imports.quarantine
            left join imports.files on files.file_id = quarantine.file_id
    ),
    placed as (
        select
            told.*,
            row_number() over (
                partition by told.table_name, told.pattern
                order by told.path, told.line, told.reason
            ) as place,
            count(*) over (partition by told.table_name, told.pattern) as row_count
        from told
    )
select
    placed.table_name,
    cast(
        to_json(
            case
                when placed.table_name = 'people' then list_transform(
                    placed.reasons,
                    lambda told: struct_pack(
                        code := told.code,
                        column_name := told.column_name,
                        value := case when told.code = 'own' then regexp_replace(told.value, '''.*''', '…', 'g') end,
                        others := told.others
                    )
                )
                else placed.reasons
            end
        ) as varchar
    ) as reasons,
    placed.row_count,
    count(*) over () as reason_count,
    placed.path, placed.line
from placed
where placed.place = 1
order by
    placed.reasons[1].code in ('forgotten', 'forgotten_customer'),
    placed.row_count desc, placed.table_name, placed.reason
limit
    25
