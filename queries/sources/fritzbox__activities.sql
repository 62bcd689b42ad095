-- One row per call: the list of calls of a FRITZ!Box (Anrufliste), in German or English.
-- optional: name, landes-/ortsnetzbereich
-- export: Telefonie, Anrufe, Liste sichern (Telephony, Calls, Save list)
--   Headings: jfritz (ThomasLi/jfritz, CallerList.java), librm and its csv.h, and with Landes-/Ortsnetzbereich bb-Ricardo/fritzinfluxdb
--   kind: 1 taken, 2 missed, 3 and (newer) 4 dialled; an answering machine takes a call in vain, and what lasted 0:00 reached nobody
--   set_aside: a fax, and a number that is withheld or lacks its area
with
    calls as (
        select
            *,
            columns('^(Typ|Type)$') as what,
            columns('^(Datum|Date)$') as begun_at,
            columns('^(Rufnummer|Number|Telephone number)$') as number,
            columns('^(Nebenstelle|Extension)$') as device,
            columns(
                '^(Eigene Rufnummer|Outgoing Caller ID|Local Number|Telephone Number|Telephone number_2)$'
            ) as own_number,
            columns('^(Dauer|Duration)$') as lasted
        from export
    )
select
    export_row,
    'fritzbox:' || md5(concat_ws(chr(31), what, begun_at, number, own_number, lasted)) as activity_id,
    case
        when what = '2'
            or regexp_matches(lower(coalesce(device, '')), '^(anrufbeantworter|answering machine)')
            or (what in ('3', '4') and regexp_full_match(coalesce(lasted, ''), '[0:]*')) then 'missed_call'
        else 'call'
    end as kind,
    case when what in ('3', '4') then 'outbound' else 'inbound' end as direction,
    begun_at as occurred_at,
    phone_of(number) as phone,
    case
        when what not in ('1', '2', '3', '4')
            or what is null then reason_at('Typ', 'not_allowed', coalesce(what, ''), '1, 2, 3, 4')
        when regexp_matches(lower(coalesce(device, '')), '\bfax') then reason('no_call', device)
        when number is null then reason('number_withheld')
        when phone_of(number) is null then reason('number_incomplete', number)
    end as set_aside
from calls
