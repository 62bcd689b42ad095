-- One row per row of imports.contracts in whose place a newer export has another.
--   file_id integer: The file.
--   line bigint or null: The line.
with
    repeated as (
        select
            repeated_ids.id
        from
            repeated_ids
        where
            repeated_ids.table_name = 'contracts'
    )
select
    contracts.file_id,
    contracts.line
from
    imports.contracts as contracts
    semi join repeated on repeated.id = contracts.contract_id
    inner join file_order as files on files.file_id = contracts.file_id
qualify
    row_number() over (
        partition by
            contracts.contract_id
        order by
            files.name_order desc,
            contracts.line desc
    ) > 1
