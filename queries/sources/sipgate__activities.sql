-- One row per entry of the history that sipgate's API gives (GET /history): pages of JSON, or one a line. Calls alone count.
-- optional: lastmodified, callid, duration
--   Fields: the history of sipgate's API v2, as its clients in PHP and TypeScript read it (source, target, direction, incoming, status, created)
--   kind: MISSED_INCOMING and MISSED_OUTGOING are calls that nobody took; so is what a voicemail took
--   set_aside: fax, SMS and voicemail, and a number that is withheld
with
    calls as (
        select
            *,
            case when "direction" like '%INCOMING' then 'inbound' else 'outbound' end as side,
            case when "direction" like '%INCOMING' then source else target end as number
        from export
    )
select
    export_row,
    'sipgate:' || id as activity_id,
    case
        when "direction" in ('INCOMING', 'OUTGOING')
            and status is distinct from 'NOPICKUP' then 'call'
        else 'missed_call'
    end as kind,
    side as direction,
    created as occurred_at,
    phone_of(number) as phone,
    case
        when type is distinct from 'CALL' then reason('no_call', type)
        when regexp_matches(coalesce(number, ''), '\d{7}')
            and phone_of(number) is null then reason('number_incomplete', number)
        when is_extension(number) then reason('call_within')
        when phone_of(number) is null then reason('number_withheld')
    end as set_aside
from calls
