-- One row per mail: who wrote to whom and when, and whether a human did.
--   sent_at_rule: where sent_at comes from: received, date or date_without_zone
--   kind: what the headers say the mail is; human where none says otherwise
--   kind_rule: the header that decided the kind
--   set_aside: why the mail cannot be used, null where it can
with signs as (
    select
        *,
        regexp_extract(lower(auto_submitted), '^\s*([a-z-]+)', 1) as automatic,
        lower(content_type) as media_type,
        lower(trim(precedence)) as precedence_value,
        lower(trim(subject)) as subject_text,
        split_part(from_address, '@', 1) as sender,
        regexp_full_match(return_path, '\s*<\s*>\s*') as has_empty_return_path,
    from
        export
),

rules as (
    -- The first rule that holds decides: what a server says of itself goes before what a list or a
    -- subject lets one suppose. X-Auto-Response-Suppress is no rule: it asks, and says nothing.
    select
        *,
        case
            when media_type like 'multipart/report%' and media_type like '%disposition-notification%'
                then ['receipt', 'multipart/report: disposition-notification']
            when media_type like 'multipart/report%' and media_type like '%feedback-report%'
                then ['auto_generated', 'multipart/report: feedback-report']
            when media_type like 'multipart/report%'
                then ['bounce', 'multipart/report']
            when failed_recipients is not null
                then ['bounce', 'X-Failed-Recipients']
            when sender in ('mailer-daemon', 'postmaster')
                then ['bounce', 'From: ' || sender]
            when automatic = 'auto-replied'
                then ['auto_reply', 'Auto-Submitted: auto-replied']
            when autoreply is not null and lower(autoreply) <> 'no'
                then ['auto_reply', 'X-Autoreply']
            when autorespond is not null
                then ['auto_reply', 'X-Autorespond']
            when precedence_value = 'auto_reply'
                then ['auto_reply', 'Precedence: auto_reply']
            when automatic <> 'no' and automatic <> ''
                then ['auto_generated', 'Auto-Submitted: ' || left(automatic, 40)]
            when media_type like 'text/calendar%'
                then ['calendar', 'Content-Type: text/calendar']
            when lower(content_class) = 'urn:content-classes:calendarmessage'
                then ['calendar', 'Content-Class: calendarmessage']
            when list_id is not null then ['bulk', 'List-Id']
            when list_unsubscribe is not null then ['bulk', 'List-Unsubscribe']
            when list_post is not null then ['bulk', 'List-Post']
            when feedback_id is not null then ['bulk', 'Feedback-ID']
            when precedence_value in ('bulk', 'list', 'junk')
                then ['bulk', 'Precedence: ' || precedence_value]
            when automatic = 'no' then ['human', 'Auto-Submitted: no']
            when regexp_matches(
                subject_text,
                '^(out of (the )?office|automatic reply|auto(matic)?[- ]?(reply|response)\b|automatische antwort'
                || '|abwesenheit|abwesend\b|ich bin (derzeit |momentan )?(nicht im büro|abwesend))'
            )
                then ['auto_reply', 'subject (weak)']
            when regexp_matches(
                subject_text,
                '^(undeliver(ed|able)|delivery (status notification|failure)|mail delivery (failed|failure)'
                || '|returned mail|failure notice|unzustellbar|nicht zustellbar|zustellung fehlgeschlagen)'
            )
                then ['bounce', 'subject (weak)']
            when has_empty_return_path then ['bounce', 'Return-Path: <>']
            else ['human', 'no sign of an automatic mail']
        end as decision,
    from
        signs
)

select
    export_row,
    message_id,
    'email' as channel,
    coalesce(received_at, date_at) as sent_at,
    case
        when received_at is not null then 'received'
        when regexp_matches(date_at, '([+-]\d{2}:\d{2})$') then 'date'
        when date_at is not null then 'date_without_zone'
    end as sent_at_rule,
    subject,
    from_address,
    from_name,
    to_addresses,
    cc_addresses,
    in_reply_to,
    reference_ids,
    thread_id,
    decision[1] as kind,
    decision[2] as kind_rule,
    reply_kind,
    asks_nothing,
    mailbox,
    case
        when fault is not null then fault
        when try_cast('0x' || trim(mozilla_status) as integer) & 8 = 8
            then 'deleted in Thunderbird, and still in the file (X-Mozilla-Status)'
        when coalesce(received_at, date_at) is null and date_header is null
            then 'it has no date'
        when coalesce(received_at, date_at) is null
            then 'Date: ''' || left(date_header, 100) || ''' is not a date'
    end as set_aside,
from
    rules
