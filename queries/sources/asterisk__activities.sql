-- One row per leg of a call: the call detail records of Asterisk (Master.csv, which has no headings), and of FreePBX's report, which has.
-- optional: accountcode, clid, dcontext, channel, dstchannel, lastapp, lastdata, answer, end, duration, amaflags, uniqueid, userfield, peeraccount, linkedid, sequence, did, cnum, cnam, outbound_cnum, outbound_cnam, dst_cnam, recordingfile
-- export: Asterisk: /var/log/asterisk/cdr-csv/Master.csv, with loguniqueid=yes in cdr.conf; FreePBX: Reports, CDR Reports, CSV File
--   Headings: cdr_csv.c of asterisk/asterisk (order of the columns), page.cdr.php and its CSV of FreePBX/cdr
--   phone: the number of the other side: of two that can be dialled from outside, the trunk, the dialled number (did) and the channels say which is ours
--   kind: taken by a person: a voicemail or an announcement takes a call in vain
--   set_aside: within the house, a number withheld, two numbers outside, and further legs of a call
with
    ends as (
        select
            *,
            columns('^(start|calldate)$') as begun_at,
            phone_of(src) as caller,
            phone_of(dst) as called,
            coalesce(linkedid, uniqueid) as call_id,
            regexp_matches(channel, '^\w+/\d{2,6}-') as is_from_extension,
            regexp_matches(dstchannel, '^\w+/\d{2,6}-') as is_to_extension
        from export
    ),
    sides as (
        select
            *,
            case
                when caller is null
                    and called is null then null
                when called is null then 'inbound'
                when caller is null then case when is_extension(src) then 'outbound' end
                when did <> '' then 'inbound'
                when outbound_cnum <> '' then 'outbound'
                when is_from_extension then 'outbound'
                when is_to_extension then 'inbound'
                when regexp_matches(lower(dcontext), 'internal|outbound|outgoing') then 'outbound'
                when regexp_matches(lower(dcontext), 'trunk|pstn|did|inbound|incoming|external') then 'inbound'
            end as direction,
            upper(disposition) = 'ANSWERED'
                and dstchannel <> ''
                and lower(coalesce(lastapp, '')) not in ('voicemail', 'playback', 'background', 'record') as is_taken
        from ends
    ),
    legs as (
        select
            *,
            row_number() over (
                partition by coalesce(call_id, cast(export_row as varchar))
                order by
                    direction is null,
                    coalesce(is_taken, false) desc,
                    begun_at, export_row
            ) as place
        from sides
    )
select
    export_row,
    'asterisk:'
        || coalesce(call_id, md5(concat_ws(chr(31), begun_at, src, dst, channel))) as activity_id,
    case when is_taken then 'call' else 'missed_call' end as kind,
    direction,
    begun_at as occurred_at,
    case when direction = 'inbound' then caller else called end as phone,
    case
        when billsec is null
            or disposition is null then reason_at('disposition', 'missing')
        when place > 1 then reason('leg_of_call', call_id)
        when direction is not null then null
        when caller is null
            and not is_extension(src) then reason('number_withheld')
        when caller is null then reason('call_within')
        else reason('side_unknown', src || ', ' || dst)
    end as set_aside
from legs
