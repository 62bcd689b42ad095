-- How campaigns that have no number are known: by the tool and the name, or by the name of the file.

-- Letters and digits only, so that a title and the name of a file made from it are the same; a number of five
-- or more digits in front is the tool's own.
create or replace temp macro campaign_key_of(tool, name) as
    tool || ':' || nullif(trim(
        regexp_replace(regexp_replace(lower(name), '^\d{5,}[\s_-]+', ''), '[^\p{L}\p{N}]+', '_', 'g'),
        '_'
    ), '');

create or replace temp macro stem_of(path) as
    regexp_replace(regexp_extract(path, '[^/]+$'), '(?i)(\.csv)?(\.gz)?$', '');

-- The name of the file; where no folder says what the file is about, its last word does and is no part of the name.
create or replace temp macro campaign_of_file(tool, path) as
    campaign_key_of(
        tool,
        case
            when regexp_matches(path, '(?i)(^|/)(opens|clicks|bounces|aggregate_activity/[a-z_]+)/[^/]+$') then stem_of(path)
            else regexp_replace(stem_of(path), '(?i)[\s_-](not[\s_-]opened|opens|opened|clicks|clicked|bounces|bounced)$', '')
        end
    );

create or replace temp macro send_key_of(campaign_id, email) as campaign_id || ':' || lower(trim(email));

-- Brevo tells name and number of a campaign, and names need not be unique.
create or replace temp macro brevo_campaign_of(id, name) as campaign_key_of('brevo', concat_ws(' ', name, id));

-- Brevo writes 16-10-2012 10:00:00; any other text stays as it is.
create or replace temp macro day_first_moment_of(text) as
    coalesce(strftime(try_strptime(text, ['%d-%m-%Y %H:%M:%S', '%d-%m-%Y']), '%Y-%m-%d %H:%M:%S'), text);

-- What an event of Klaviyo is about: the name of the campaign, or of the mail in a flow; and whether a machine opened it.
create or replace temp macro klaviyo_name_of(properties) as try_cast(properties as json) ->> '/Campaign Name';
create or replace temp macro is_klaviyo_machine(properties) as
    lower(coalesce(try_cast(properties as json) ->> '/machine_open', 'false')) = 'true';
