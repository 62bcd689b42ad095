-- One row per file loaded: its place by name, the last of which counts where several files carry a number.
-- view: made for the few rows that several files carry.
--   file_id integer: The file, see imports.files.
--   name_order varchar: Text that sorts as people read names: numbers by their value, and contracts (1).csv after contracts.csv.
select
    files.file_id,
    array_to_string(
        list_transform(
            regexp_extract_all(regexp_replace(files.path, '\.[^./]*$', '', 'g'), '[0-9]+|[^0-9]+'),
            lambda part: case
                when regexp_full_match(part, '[0-9]+')
                    then lpad(ltrim(part, '0'), cast(greatest(20, length(part)) as integer), '0')
                else part
            end
        ),
        ''
    )
    -- Names that differ in their ending or in noughts alone; the tab sorts before all that names are made of.
    || chr(9) || files.path as name_order
from imports.files as files
