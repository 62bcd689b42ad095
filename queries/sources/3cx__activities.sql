-- One row per leg of a call: the call log of 3CX.
-- optional: cost, call activity details
-- export: Reports, Call Log, CSV
--   Headings: public readers of such files: with Call ID, From, To, Direction, Status, Ringing and Talking
--   phone: that in brackets behind a name: Hansen (030123456)
--   set_aside: within the house, a number withheld or without its area, and further legs of a call
with
    sides as (
        select
            *,
            case
                when "direction" ilike 'inbound%' then 'inbound'
                when "direction" ilike 'outbound%' then 'outbound'
            end as side,
            case when side = 'inbound' then "from" else "to" end as other,
            coalesce(nullif(regexp_extract(other, '\(([^()]+)\)\s*$', 1), ''), other) as number,
            lower(status) = 'answered'
                and not regexp_matches(lower(coalesce("to", '')), 'voice ?mail') as is_taken
        from export
    ),
    legs as (
        select
            *,
            row_number() over (
                partition by coalesce("call id", cast(export_row as varchar))
                order by
                    side is null,
                    phone_of(number) is null,
                    coalesce(is_taken, false) desc,
                    export_row
            ) as place
        from sides
    )
select
    export_row,
    '3cx:' || "call id" as activity_id,
    case when is_taken then 'call' else 'missed_call' end as kind,
    side as direction,
    "call time" as occurred_at,
    phone_of(number) as phone,
    case
        when lower(status) not in ('answered', 'unanswered', 'missed', 'failed', 'busy', 'redirected')
            or status is null
            then reason_at('Status', 'not_allowed', coalesce(status, ''), 'Answered, Unanswered')
        when place > 1 then reason('leg_of_call', "call id")
        when side is null then reason('call_within')
        when ringing is null
            and talking is null then reason_at('Talking', 'missing')
        when phone_of(number) is null
            and regexp_matches(number, '\d') then reason('number_incomplete', number)
        when phone_of(number) is null then reason('number_withheld')
    end as set_aside
from legs
