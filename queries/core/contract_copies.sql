-- One row per row of imports.contracts in whose place a newer export has another.
--   file_id: The file.
--   line: The line.
with
    repeated as (
        select contracts.contract_id
        from imports.contracts as contracts
        group by contracts.contract_id
        having count(*) > 1
    )
select
    contracts.file_id,
    contracts.line
from
    imports.contracts as contracts
    semi join repeated on repeated.contract_id = contracts.contract_id
    inner join imports.files as files on files.file_id = contracts.file_id
qualify
    row_number() over (partition by contracts.contract_id order by files.path desc, contracts.line desc) > 1
