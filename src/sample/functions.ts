/**
 * Gives the SQL that defines the functions of `queries/sample`. All chance comes from `draw`, which is the
 * same for the same seed, id and salt; no function uses anything that differs between machines
 * (`exp`, `ln`), so that the same seed gives the same bytes everywhere. A macro's argument stands in the
 * query as often as the macro names it; a lambda over a list of one names it once.
 */
export function sampleFunctions(seed: number): string {
  return `
-- Of 0 or more and below 1.
create macro draw(id, salt) as
    (hash(id::bigint, salt, ${seed}::bigint) % 1000000)::double / 1000000;

-- An element of a list.
create macro pick(id, salt, choices) as
    choices[1 + floor(draw(id, salt) * len(choices))::bigint];

-- The value at a share of a distribution that is given by its values at equal steps.
create macro at_share(share, points) as
    list_transform(
        [share * (len(points) - 1)],
        lambda place: points[1 + floor(place)::bigint]
            + (place - floor(place)) * (points[2 + floor(place)::bigint] - points[1 + floor(place)::bigint])
    )[1];

create macro after_minutes(start, minutes) as start + to_seconds(floor(minutes * 60)::bigint);

create macro after_days(start, days) as start + to_days(floor(days)::integer);

-- Moved to the morning after, where it is too late or too early for the one who writes.
create macro within_day(moment, opens, closes) as
    list_transform(
        [moment],
        lambda early: case
            when hour(early) < opens
                then date_trunc('day', early) + to_hours(opens) + to_minutes(minute(early))
            when hour(early) >= closes
                then date_trunc('day', early) + to_hours(24 + opens) + to_minutes(minute(early))
            else early
        end
    )[1];

create macro after_holidays(moment) as
    list_transform(
        [moment],
        lambda early: case
            when month(early) = 12 and day(early) between 24 and 31
                then early + to_days((33 - day(early))::integer)
            when month(early) = 1 and day(early) = 1 then early + to_days(1)
            else early
        end
    )[1];

create macro on_weekday(moment) as
    list_transform(
        [moment],
        lambda early: early + to_days((case isodow(early) when 6 then 2 when 7 then 1 else 0 end)::integer)
    )[1];

-- When the firm can act.
create macro office_time(moment) as on_weekday(after_holidays(within_day(moment, 8, 18)));

create macro utc(moment) as timezone('Europe/Berlin', moment)::timestamp;

-- Day of a local moment or date as UTC text.
create macro utc_text(moment) as strftime(utc(moment::timestamp), '%Y-%m-%dT%H:%M:%SZ');

-- A domain or the local part of an address.
create macro slug(words) as
    regexp_replace(
        replace(replace(replace(replace(lower(words), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'),
        '[^a-z0-9]+', '-', 'g'
    );

create macro german_number(amount) as
    translate(format('{:,.2f}', amount::double), ',.', '.,');

-- A Message-ID without angle brackets.
create macro mail_name(mail_number, is_ours, domain) as
    'm' || mail_number || '.' || lower(hex(mail_number * 7919 % 1000003))
    || '@' || if(is_ours, 'nordufer.example', domain);

create macro mail_body(language, recipient, words, sender) as
    if(language = 'de', 'Guten Tag', 'Dear ' || coalesce(recipient, 'all'))
    || if(language = 'de' and recipient is not null, ' ' || recipient, '') || ',' || chr(10) || chr(10)
    || if(language = 'en', upper(words[1]) || words[2:], words) || chr(10) || chr(10)
    || if(language = 'de', 'Mit freundlichen Grüßen', 'Kind regards') || chr(10) || sender || chr(10);

create macro mail_quote(language, moment, writer, words) as
    chr(10)
    || if(
        language = 'de',
        'Am ' || strftime(moment, '%d.%m.%Y um %H:%M') || ' schrieb ' || writer || ':',
        'On ' || strftime(moment, '%d %B %Y at %H:%M') || ', ' || writer || ' wrote:'
    )
    || chr(10) || '> ' || replace(words, chr(10), chr(10) || '> ') || chr(10);

create macro mail_date(moment) as
    strftime(moment, '%a, %d %b %Y %H:%M:%S +0') || datediff('hour', utc(moment), moment) || '00';

create macro is_ascii(words) as not regexp_matches(words, '[^ -~\n]');

-- RFC 2047: B in parts of 14 letters, so that no part grows beyond 75 characters, or Q.
create macro encoded_words(words, is_base64) as
    case
        when is_ascii(words) then words
        when is_base64
            then array_to_string(
                list_transform(
                    range(0, length(words), 14),
                    lambda start: '=?UTF-8?B?' || base64(encode(words[start + 1:start + 14])) || '?='
                ),
                chr(10) || ' '
            )
        else '=?UTF-8?Q?' || replace(replace(url_encode(words), '%20', '_'), '%', '=') || '?='
    end;

create macro latin_quoted_printable(words) as
    replace(replace(replace(replace(replace(replace(replace(replace(
        words, '=', '=3D'), 'ä', '=E4'), 'ö', '=F6'), 'ü', '=FC'), 'ß', '=DF'), 'Ä', '=C4'), 'Ö', '=D6'), 'Ü', '=DC');

create macro quoted_printable(words) as
    replace(replace(replace(replace(replace(replace(replace(replace(
        words, '=', '=3D'), 'ä', '=C3=A4'), 'ö', '=C3=B6'), 'ü', '=C3=BC'), 'ß', '=C3=9F'), 'Ä', '=C3=84'),
        'Ö', '=C3=96'), 'Ü', '=C3=9C');

-- The last headers of a mail and what follows them.
create macro text_part(charset, encoding, words) as
    'Content-Type: text/plain; charset=' || charset || chr(10)
    || 'Content-Transfer-Encoding: ' || encoding || chr(10) || chr(10) || words;

create macro report_part(words, address) as
    'Content-Type: multipart/report; report-type=delivery-status; boundary="teil"' || chr(10) || chr(10)
    || '--teil' || chr(10) || text_part('us-ascii', '7bit', words)
    || '--teil' || chr(10) || 'Content-Type: message/delivery-status' || chr(10) || chr(10)
    || 'Reporting-MTA: dns; mx.example' || chr(10) || chr(10)
    || 'Final-Recipient: rfc822; ' || address || chr(10) || 'Action: failed' || chr(10)
    || 'Status: 5.1.1' || chr(10) || '--teil--' || chr(10);

create macro alternative_parts(title, words) as
    'Content-Type: multipart/alternative; boundary="teil"' || chr(10) || chr(10)
    || '--teil' || chr(10) || text_part('utf-8', '8bit', words)
    || '--teil' || chr(10) || 'Content-Type: text/html; charset=utf-8' || chr(10)
    || 'Content-Transfer-Encoding: 8bit' || chr(10) || chr(10)
    || '<h1>' || title || '</h1>' || chr(10) || '--teil--' || chr(10);
`;
}
