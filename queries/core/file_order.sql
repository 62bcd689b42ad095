-- One row per file loaded: its place, the last of which counts where several files carry a number: by the date in its name, else by the day on which it says that it was made, else by name; those without a date come first.
-- view: made for the few rows that several files carry.
--   file_id integer: The file, see imports.files.
--   dated_on date or null: The day of which it is: that in its name, of a month its last, else the day that it states; null where neither tells.
--   name_order varchar: Text that sorts so: the date, and the path as people read it: numbers by their value, and contracts (1).csv after contracts.csv.
with
    named as (
        select
            files.file_id, files.path, files.stated_on,
            regexp_replace(files.path, '\.[^./]*$', '', 'g') as name,
            -- 30.11.2012 as 2012-11-30.
            regexp_replace(
                name,
                '(^|[^0-9])([0-9]{1,2})[.]([0-9]{1,2})[.]((19|20)[0-9]{2})([^0-9]|$)',
                '\1\4-\3-\2\6',
                'g'
            ) as dated
        from imports.files as files
    ),
    parted as (
        select
            named.*,
            -- The last date of the path; of a month alone its end.
            regexp_extract(
                named.dated,
                '^(?:.*[^0-9])?((?:19|20)[0-9]{2})[-_. ](0?[1-9]|1[0-2])(?:[-_. ](0?[1-9]|[12][0-9]|3[01]))?(?:[^0-9].*)?$',
                ['y', 'm', 'd']
            ) as apart,
            regexp_extract(
                named.dated,
                '^(?:.*[^0-9])?((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])?(?:[0-9]{4}|[0-9]{6})?(?:[^0-9].*)?$',
                ['y', 'm', 'd']
            ) as together
        from named
    ),
    days as (
        select
            parted.file_id, parted.path, parted.name, parted.stated_on,
            case when parted.apart.y = '' then parted.together else parted.apart end as day
        from parted
    )
select
    days.file_id,
    case
        when days.day.y = '' then days.stated_on
        when days.day.d = '' then last_day(cast(days.day.y || '-' || days.day.m || '-01' as date))
        else try_cast(days.day.y || '-' || days.day.m || '-' || days.day.d as date)
    end as dated_on,
    case
        when days.day.y <> ''
            then days.day.y || lpad(days.day.m, 2, '0') || lpad(coalesce(nullif(days.day.d, ''), '31'), 2, '0')
        else coalesce(strftime(days.stated_on, '%Y%m%d'), '')
    end || chr(9) || array_to_string(
        list_transform(
            regexp_extract_all(days.name, '[0-9]+|[^0-9]+'),
            lambda part: case
                when regexp_full_match(part, '[0-9]+')
                    then lpad(ltrim(part, '0'), cast(greatest(20, length(part)) as integer), '0')
                else part
            end
        ),
        ''
    )
    -- Names that differ in their ending or in noughts alone; the tab sorts before all that names are made of.
    || chr(9) || days.path as name_order
from days
