-- How the texts of exports become days, times, numbers and truth values; null for what is none.
--
-- `day_order` is 'day' or 'month', whichever of the two a file writes first in 03/04/2012; null where no
-- value of the file decides it, and then only what can be read in one way is read.
-- `decimal_mark` is ',' or '.'; null where a column has both, and then only what is clear is read.
-- To take a text apart by way of a list takes its time for one that is missing, too: that is looked for first.

-- Trimming is slow, and seldom needed. What comes before '!' begins with white space, or is empty.
create or replace temp macro text_of(raw) as
    case
        when raw < '!' or prefix(raw, chr(160)) or prefix(raw, chr(65279))
            or suffix(raw, ' ') or suffix(raw, e'\t') or suffix(raw, e'\r') or suffix(raw, e'\n') or suffix(raw, chr(160))
            then nullif(trim(raw, e' \t\r\n' || chr(160) || chr(65279)), '')
        else raw
    end;

-- One domain is written in one way, with its letters and not as DNS writes them (xn--); a call out of DuckDB, and seldom needed.
create or replace temp macro address_of(text) as
    case
        when contains(text, 'xn--') or strlen(text) <> length(text) then international_address(text)
        else text
    end;

-- A telephone number as +4930123456; null for what is none, such as an extension. A number without its country is of that of hours.holidays.
create or replace temp macro phone_of(text) as nullif(international_phone(text), '');

-- The ISO 4217 code of a currency, which programs also call by its sign or name; what is neither stays as it is.
create or replace temp macro currency_of(text) as
    case
        when text in ('EUR', 'USD', 'GBP', 'CHF') then text
        when regexp_full_match(text, '[A-Za-z]{3}') then upper(text)
        when regexp_matches(text, '\b[A-Z]{3}\b') then regexp_extract(text, '\b[A-Z]{3}\b')
        when regexp_matches(lower(text), '€|\beuros?\b') then 'EUR'
        when regexp_matches(lower(text), '£|\b(pound|pfund) sterling\b|\b(britisch|british).* (pound|pfund)') then 'GBP'
        when regexp_matches(lower(text), '^(us ?)?\$$|\b(us|u\.s\.|amerikanisch\w*|american)[- ]dollar') then 'USD'
        when regexp_matches(lower(text), '^s?fr\.?$|\bschweizer franken\b|\bswiss francs?\b') then 'CHF'
        else text
    end;

-- The address in a text that holds more: a name before or behind it, `mailto:`, brackets; a text without one as it is.
create or replace temp macro bare_address_of(text) as
    case
        when contains(text, ' ') or contains(text, '<') or contains(text, ':') or contains(text, '(')
            or contains(text, '[') or contains(text, ',') or contains(text, ';')
            then coalesce(nullif(regexp_extract(text, '[^\s<>(),;:"\[\]]+@[^\s<>(),;:"\[\]]+'), ''), text)
        else text
    end;

-- The addresses of a list in which some have names, which may hold a comma.
create or replace temp macro bare_addresses_of(text) as
    case
        when contains(text, '<') and contains(text, '@')
            then array_to_string(regexp_extract_all(text, '[^\s<>(),;:"\[\]]+@[^\s<>(),;:"\[\]]+'), ',')
        else text
    end;

create or replace temp macro slashed_day_of(text, day_order) as
    case
        when day_order = 'day' then try_strptime(text, ['%d/%m/%y', '%d/%m/%Y', '%d-%m-%Y'])
        when day_order = 'month' then try_strptime(text, ['%m/%d/%y', '%m/%d/%Y', '%m-%d-%Y'])
        when try_strptime(text, ['%m/%d/%y', '%m/%d/%Y', '%m-%d-%Y']) is null
            then try_strptime(text, ['%d/%m/%y', '%d/%m/%Y', '%d-%m-%Y'])
        when try_strptime(text, ['%d/%m/%y', '%d/%m/%Y', '%d-%m-%Y']) is null
            or try_strptime(text, ['%d/%m/%y', '%d/%m/%Y', '%d-%m-%Y'])
                = try_strptime(text, ['%m/%d/%y', '%m/%d/%Y', '%m-%d-%Y'])
            then try_strptime(text, ['%m/%d/%y', '%m/%d/%Y', '%m-%d-%Y'])
    end;

-- A time that names its month is written in figures; a call out of DuckDB, for those alone that have letters in their day.
create or replace temp macro in_figures(text) as
    case
        when text like '____-__-__%' or text like '__.__.____%' then text
        when regexp_matches(text, '[A-Za-zÄä]{3}') then day_in_figures(text)
        else text
    end;

create or replace temp macro day_of(text, day_order) as
    case
        when text like '____-__-__'
            then try_cast(text as date)
        when regexp_full_match(text, '\d{4}-\d{1,2}-\d{1,2}')
            then cast(try_strptime(text, '%Y-%m-%d') as date)
        when regexp_full_match(text, '\d{1,2}\.\d{1,2}\.\d{4}')
            then cast(try_strptime(text, '%d.%m.%Y') as date)
        when regexp_full_match(text, '\d{1,2}\.\d{1,2}\.\d{2}')
            then cast(try_strptime(text, '%d.%m.%y') as date)
        when regexp_full_match(text, '\d{1,2}(?:[/-]\d{1,2}[/-]\d{4}|/\d{1,2}/\d{2})')
            then cast(slashed_day_of(text, day_order) as date)
        when regexp_full_match(text, '\d{4}/\d{1,2}/\d{1,2}')
            then cast(try_strptime(text, '%Y/%m/%d') as date)
        when regexp_full_match(text, '\d{8}')
            then cast(try_strptime(text, '%Y%m%d') as date)
    end;

-- The day, the time and the zone of a moment, and the minutes by which another is later ('... + 95 minutes',
-- as a source writes it); '' for each that is missing.
create or replace temp macro moment_parts(text) as
    regexp_extract(
        text,
        '^(\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{8})(?:(?:T|,? +)(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp][Mm])?)(?: ?Uhr)?)?'
        || ' *((?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|[A-Za-z]{1,5}|[A-Z][A-Za-z]+/[A-Za-z_/-]+)?(?:\[[A-Za-z_/-]+\]| \([^()]*\))?(?: \+ (\d{1,9}) minutes)?$',
        ['day', 'clock', 'zone', 'minutes']
    );

-- True for a day without a time; what is later by minutes has one.
create or replace temp macro is_day(text) as
    case
        when text is null then false
        when text like '____-__-__T__:__:__%' then false
        when text like '____-__-__' then true
        else coalesce(
            list_transform([moment_parts(text)], lambda part: part.day <> '' and part.clock = '' and part.minutes = '')[1]
                or regexp_full_match(text, '\d{5}([.,]0+)?'),
            false
        )
    end;

create or replace temp macro clock_of(text) as
    case
        when text = '' then time '00:00'
        when regexp_matches(text, '[AaPp][Mm]$')
            then cast(try_strptime(upper(replace(text, ' ', '')), ['%I:%M:%S%p', '%I:%M%p']) as time)
        else try_cast(replace(text, ',', '.') as time)
    end;

-- Minutes before UTC: 0 for UTC, 60 for CET; null for a zone that is none.
create or replace temp macro offset_minutes_of(zone) as
    case
        when zone in ('Z', 'UTC', 'GMT') then 0
        else try_cast(nullif(zone_minutes(zone), '') as integer)
    end;

create or replace temp macro local_instant_of(moment, local_zone) as make_timestamp(epoch_us(timezone(local_zone, moment)));

-- UTC; a moment without a zone is local to `timezone`. A zone is an offset, a name that stands for one, or Europe/Berlin.
create or replace temp macro instant_of(moment, zone, local_zone) as
    case
        when zone = '' then local_instant_of(moment, local_zone)
        when contains(zone, '/')
            then case when time_zone_of(zone) <> '' then local_instant_of(moment, time_zone_of(zone)) end
        else moment - to_minutes(offset_minutes_of(zone))
    end;

create or replace temp macro moment_of(text, day_order, local_zone) as
    case
        when text is null then null
        -- What most programs write need not be taken apart.
        when text like '____-__-__T__:__:__Z' then try_cast(left(text, 19) as timestamp)
        when regexp_full_match(text, '\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-](0\d|1[0-4]):[0-5]\d')
            then make_timestamp(epoch_us(try_cast(text as timestamptz)))
        when regexp_full_match(text, '\d{4}-\d\d-\d\d[ T]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?')
            then local_instant_of(try_cast(text as timestamp), local_zone)
        when regexp_full_match(text, '\d{1,2}\.\d{1,2}\.\d{4}( ([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?')
            then local_instant_of(try_strptime(text, ['%d.%m.%Y %H:%M', '%d.%m.%Y', '%d.%m.%Y %H:%M:%S']), local_zone)
        else list_transform([moment_parts(text)], lambda part: instant_of(
            day_of(part.day, day_order) + clock_of(part.clock),
            part.zone,
            local_zone
        ) + to_minutes(coalesce(try_cast(part.minutes as integer), 0)))[1]
    end;

-- A time with the zone that its heading or another column names; as it is where it has one itself, or is a day.
create or replace temp macro zoned(text, zone) as
    case
        when regexp_matches(text, '\d:\d') and zone <> ''
            and not regexp_matches(text, '(?:\d[Zz]|[+-]\d{1,2}(?::?\d{2})?|[\])]| [A-Z]{3,5}|[a-z]/\w+)\s*$')
            then trim(text) || ' ' || trim(zone)
        else text
    end;

-- A moment from seconds (or milliseconds) since 1970 UTC, with or without a fraction; any other text as it is.
create or replace temp macro epoch_moment_of(text) as
    case
        when regexp_full_match(text, '\d{12,13}(\.\d+)?')
            then strftime(make_timestamp(cast(cast(text as double) * 1000 as bigint)), '%Y-%m-%dT%H:%M:%S.%fZ')
        when regexp_full_match(text, '\d{9,10}(\.\d+)?')
            then strftime(make_timestamp(cast(cast(text as double) * 1000000 as bigint)), '%Y-%m-%dT%H:%M:%S.%fZ')
        else text
    end;

-- True for a day as Excel counts them, from 1950 to 2099, with or without a time of day.
create or replace temp macro is_excel_day(text) as
    case
        when text like '____-__-__%' then false
        else regexp_full_match(text, '\d{5}([.,]\d+)?') and try_cast(left(text, 5) as integer) between 18264 and 73050
    end;

-- True for a day, or its first moment without a zone.
create or replace temp macro is_midnight(text) as
    case
        when text is null then null
        when text like '____-__-__' then true
        when text like '____-__-__T__:__:__Z' then false
        when is_excel_day(text) then is_day(text)
        else list_transform([moment_parts(text)], lambda part:
            part.day <> '' and part.zone = '' and part.minutes = '' and clock_of(part.clock) = time '00:00'
        )[1]
    end;

-- Excel counts days from 30 December 1899, as it takes 1900 for a leap year; times are parts of a day.
create or replace temp macro excel_moment_of(text) as
    case
        when is_excel_day(text)
            then timestamp '1899-12-30' + to_seconds(round(try_cast(replace(text, ',', '.') as double) * 86400))
    end;

-- The local day; midnight stands for the day itself, in whatever zone it was exported.
create or replace temp macro local_day_of(text, day_order, local_zone) as
    case
        when text is null then null
        when text like '____-__-__' then try_cast(text as date)
        when regexp_full_match(text, '\d{1,2}\.\d{1,2}\.\d{4}') then cast(try_strptime(text, '%d.%m.%Y') as date)
        else list_transform([moment_parts(text)], lambda part: case
            when part.zone = '' or clock_of(part.clock) = time '00:00' then day_of(part.day, day_order)
            else cast(timezone(local_zone, timezone('UTC', moment_of(text, day_order, local_zone))) as date)
        end)[1]
    end;

-- The number without its currency, spaces and thousands' apostrophes, and with a minus before it where accounts have one
-- behind, 12,50-, or brackets around it, (12,50).
create or replace temp macro bare_number(text) as
    regexp_replace(
        regexp_replace(
            text,
            '^([-−+(]?\s*)(?:EUR|USD|CHF|GBP|[€$£])|(?:EUR|USD|CHF|GBP|[€$£])(\s*[-−)]?)$|[\s''’\x{00a0}\x{202f}]',
            '\1\2',
            'g'
        ),
        '^(?:\((\d.*)\)|(\d.*)[-−]|−(\d.*))$',
        '-\1\2\3'
    );

-- True for 1'234.50: an apostrophe parts the thousands, as nobody does who writes 1.234,50, so that the mark is clear.
create or replace temp macro has_apostrophe(text) as (contains(text, '''') or contains(text, '’'))
    and regexp_matches(text, '\d[''’]\d{3}');

create or replace temp macro has_decimal_comma(text) as
    case
        when not contains(text, ',') and text not like '%.%.%' then false
        when regexp_full_match(text, '-?\d+,(\d{1,2}|\d{4,})') then true
        else regexp_full_match(
            bare_number(text),
            '[+-]?(\d{1,3}(\.\d{3})+,\d+|\d+,(\d{1,2}|\d{4,})|0,\d+|\d{1,3}(\.\d{3}){2,})'
        )
    end;

create or replace temp macro has_decimal_point(text) as
    case
        when not contains(text, '.') and text not like '%,%,%' then false
        when regexp_full_match(text, '-?\d+\.(\d{1,2}|\d{4,})') then true
        else regexp_full_match(
            bare_number(text),
            '[+-]?(\d{1,3}(,\d{3})+\.\d+|\d+\.(\d{1,2}|\d{4,})|0\.\d+|\d{1,3}(,\d{3}){2,})'
        )
    end;

create or replace temp macro number_of(text, decimal_mark) as
    case
        when decimal_mark = '.' and regexp_full_match(text, '-?\d+(\.\d+)?') then text
        when decimal_mark = ',' and regexp_full_match(text, '-?\d+(,\d+)?') then replace(text, ',', '.')
        when regexp_full_match(text, '-?\d+') then text
        when regexp_full_match(bare_number(text), '[+-]?\d+') then bare_number(text)
        when (decimal_mark = ',' or (decimal_mark is null and has_decimal_comma(text)))
            and regexp_full_match(bare_number(text), '[+-]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?')
            then replace(replace(bare_number(text), '.', ''), ',', '.')
        when (decimal_mark = '.' or ((decimal_mark is null or has_apostrophe(text)) and has_decimal_point(text)))
            and regexp_full_match(bare_number(text), '[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?([eE][+-]?\d+)?')
            then replace(bare_number(text), ',', '')
    end;

create or replace temp macro truth_of(text) as
    case
        when lower(text) in ('true', 't', 'yes', 'y', '1', 'ja', 'j', 'wahr', 'x') then true
        when lower(text) in ('false', 'f', 'no', 'n', '0', 'nein', 'falsch') then false
    end;

-- A JSON array, or values parted by a comma or semicolon; null for broken JSON.
create or replace temp macro list_of(text) as
    case
        when left(text, 1) = '[' then try_cast(try_cast(text as json) as varchar[])
        else list_filter(
            list_transform(string_split_regex(text, '[,;]'), lambda part: trim(part)),
            lambda part: part <> ''
        )
    end;

-- Why a row is set aside: a code of src/reasons/reasons.ts and what stood there, of which a hundred letters are kept.
create or replace temp macro reason_told(code, column_name, value, others) as
    struct_pack(
        code := cast(code as varchar),
        column_name := cast(column_name as varchar),
        value := left(cast(value as varchar), 100),
        others := cast(others as varchar)
    );

create or replace temp macro reason(code) as reason_told(code, null, null, null), (code, value) as reason_told(code, null, value, null);

-- The same of a column.
create or replace temp macro reason_at(column_name, code) as reason_told(code, column_name, null, null), (column_name, code, value) as reason_told(code, column_name, value, null), (column_name, code, value, others) as reason_told(code, column_name, value, others);

-- The reason that the reader of a mail has found: a code, and behind a blank what stood there.
create or replace temp macro reason_of_fault(fault) as
    reason(
        regexp_extract(fault, '^\S+'),
        nullif(regexp_replace(fault, '^\S+ ?', ''), '')
    );
