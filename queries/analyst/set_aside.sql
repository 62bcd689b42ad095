-- One row per row of an export that was set aside: where it stands, and why.
-- parameter file varchar '': part of the path of the file
--   path: File.
--   line: Line of the file.
--   table_name: Table the row was meant for.
--   reason: Why it could not be used.
--   content: The row as JSON text.
select files.path, quarantine.line, quarantine.table_name, quarantine.reason, quarantine.content
from imports.quarantine
    inner join imports.files on files.file_id = quarantine.file_id
where contains(files.path, $file)
order by files.path, quarantine.line
