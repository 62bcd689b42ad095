-- One row per mail: who wrote to whom and when, and whether a human did.
-- long: the rules stand in the order in which they decide.
--   sent_at_rule: where sent_at comes from: received, received_before_import, date or date_without_zone
--   dated_at: what the Date header says
--   kind: what the headers say the mail is; human where none says otherwise
--   kind_rule: the header that decided the kind
--   unlisted_kind: what other headers say of a mail that came by a list, as one of our own groups may pass on what a customer asks
--   set_aside: why the mail cannot be used, null where it can
with
    signs as (
        select
            *,
            regexp_extract(lower(auto_submitted), '^\s*([a-z-]+)', 1) as automatic,
            lower(content_type) as media_type,
            lower(trim(precedence)) as precedence_value,
            lower(trim(translate(subject, chr(160) || chr(8239), '  '))) as subject_text,
            split_part(from_address, '@', 1) as sender,
            split_part(from_address, '@', 2) as sender_domain,
            split_part(sender, '+', 1) as sender_name,
            regexp_replace(sender_name, '[._-]', '', 'g') as plain_sender,
            nullif(lower(trim(return_path, ' <>')), '') as return_address,
            in_reply_to is null
                and coalesce(reference_ids, '[]') = '[]' as answers_nothing,
            regexp_full_match(return_path, '\s*<\s*>\s*') as has_empty_return_path,
            list_filter(
                from_json(received_times, '["VARCHAR"]'),
                lambda received_at: regexp_matches(received_at, '[+-]\d{2}:\d{2}$')
                    and received_at >= '1980'
            ) as hops,
            -- The zero of a computer's clock is no date, and there was no e-mail before.
            case when date_at >= '1980-01-02' then date_at end as usable_date_at,
            regexp_matches(usable_date_at, '[+-]\d{2}:\d{2}$') as has_zone,
            -- Seconds, as days are slow to count on instants.
            epoch(
                cast(usable_date_at || case when has_zone then '' else '+00:00' end as timestamptz)
            ) as date_epoch,
            list_filter(
                hops,
                lambda received_at: epoch(cast(received_at as timestamptz)) between date_epoch - 86400 and date_epoch + 5 * 86400
            ) as prompt_hops
        from export
    ),
    timed as (
        -- Servers try for five days at most (RFC 5321, 4.5.4.1). Where the last one stands more than seven days
        -- after others that agree with the Date, it did not deliver the mail but imported it.
        select
            *,
            case
                when len(prompt_hops) > 0
                    and hops[1] <> prompt_hops[1]
                    and epoch(cast(hops[1] as timestamptz)) > epoch(cast(prompt_hops[1] as timestamptz)) + 7 * 86400
                    then 'received_before_import'
                -- What we sent is dated by our own clock; a server that has it later only took it in.
                when mailbox_role = 'sent'
                    and has_zone
                    and len(prompt_hops) = 0 then 'date'
                when len(hops) > 0 then 'received'
                when has_zone then 'date'
                when usable_date_at is not null then 'date_without_zone'
            end as time_rule,
            kind_by_subject(subject_text) as subject_kind,
            case time_rule
                when 'received_before_import' then prompt_hops[1]
                when 'received' then hops[1]
                else usable_date_at
            end as best_at
        from signs
    ),
    rules as (
        -- The first rule that holds decides: what a server says of itself goes before what a list or a
        -- subject lets one suppose. X-Auto-Response-Suppress is no rule: it asks, and says nothing.
        select
            *,
            case
                when media_type like 'multipart/report%'
                    and media_type like '%disposition-notification%'
                    then ['receipt', 'multipart/report: disposition-notification']
                when media_type like 'multipart/report%'
                    and media_type like '%feedback-report%' then ['auto_generated', 'multipart/report: feedback-report']
                when media_type like 'multipart/report%' then ['bounce', 'multipart/report']
                when failed_recipients is not null then ['bounce', 'X-Failed-Recipients']
                when plain_sender in ('mailerdaemon', 'postmaster', 'maildaemon', 'doublebounce')
                    then ['bounce', 'From: ' || sender]
                when regexp_full_match(from_text, '\s*<\s*>\s*') then ['bounce', 'From: <>']
                when automatic = 'auto-replied' then ['auto_reply', 'Auto-Submitted: auto-replied']
                when autoreply_field is not null then ['auto_reply', autoreply_field]
                when precedence_value = 'auto_reply' then ['auto_reply', 'Precedence: auto_reply']
                when automatic <> 'no'
                    and automatic <> '' then ['auto_generated', 'Auto-Submitted: ' || left(automatic, 40)]
                when program_field is not null then ['auto_generated', program_field]
                when media_type like 'text/calendar%' then ['calendar', 'Content-Type: text/calendar']
                when calendar_method is not null then ['calendar', 'text/calendar: ' || left(calendar_method, 40)]
                when lower(content_class) = 'urn:content-classes:calendarmessage'
                    then ['calendar', 'Content-Class: calendarmessage']
            end as server_decision,
            case
                when list_header is not null then ['bulk', 'List-Id']
                when list_unsubscribe is not null then ['bulk', 'List-Unsubscribe']
                when list_post is not null then ['bulk', 'List-Post']
                when precedence_value in ('bulk', 'list', 'junk') then ['bulk', 'Precedence: ' || precedence_value]
                when list_field is not null then ['bulk', list_field]
            end as list_decision,
            case
                when feedback_id is not null then ['bulk', 'Feedback-ID']
                when mailing_field is not null then ['bulk', mailing_field]
                when automatic = 'no' then ['human', 'Auto-Submitted: no']
                when subject_kind is not null then [subject_kind, 'subject (weak)']
                when regexp_matches(sender_name, '(^|[._-])(' || unread_senders() || ')([._-]|\d|$)')
                    then ['auto_generated', 'From: ' || sender]
                when answers_nothing
                    and regexp_full_match(sender_name, list_senders() || '|' || numbered_senders())
                    then ['bulk', 'From: ' || sender || ' (weak)']
                when answers_nothing
                    and regexp_matches(
                        sender_name,
                        '^(' || mailing_accounts() || ')$|(^|[._-])(' || mailing_senders() || ')([._-]|\d|$)'
                    ) then ['bulk', 'From: ' || sender || ' (weak)']
                when answers_nothing
                    and regexp_matches(
                        sender_name,
                        '^(' || program_accounts() || ')$|(^|[._-])(' || program_senders() || ')([._-]|\d|$)'
                    ) then ['auto_generated', 'From: ' || sender || ' (weak)']
                when answers_nothing
                    and regexp_matches(subject_text, '^(\[[^\]]*\] *)*(' || report_subjects() || ')')
                    then ['auto_generated', 'subject (weak)']
                when answers_nothing
                    and regexp_full_match(subject_text, '(\[[^\]]*\] *)*(' || newsletter_subjects() || ')')
                    then ['bulk', 'subject (weak)']
                when has_empty_return_path then ['bounce', 'Return-Path: <>']
                when answers_nothing
                    and regexp_matches(
                        sender_domain,
                        '(^|\.)(' || mailing_domains() || ')\.[^.]+\.|\.[^.]*(' || mailing_programs() || ')'
                    ) then ['bulk', 'From: ' || sender_domain || ' (weak)']
                when answers_nothing
                    and regexp_matches(lower(mailer), mailing_programs())
                    then ['bulk', 'X-Mailer: ' || left(mailer, 40) || ' (weak)']
                when answers_nothing
                    and is_mailing_return(return_address, sender, sender_domain) then ['bulk', 'Return-Path (weak)']
                when answers_nothing
                    and errors_to <> from_address then ['bulk', 'Errors-To (weak)']
                else ['human', 'no sign of an automatic mail']
            end as other_decision,
            coalesce(server_decision, list_decision, other_decision) as decision
        from timed
    )
select
    export_row, message_id,
    'email' as channel,
    best_at as sent_at,
    time_rule as sent_at_rule,
    date_at as dated_at,
    subject, from_address, from_name, from_directory_name, names_directory, sender_address,
    reply_to_addresses, original_from_address, to_addresses, cc_addresses, in_reply_to, reference_ids,
    thread_id,
    decision[1] as kind,
    decision[2] as kind_rule,
    lower(
        coalesce(
            nullif(regexp_extract(list_header, '<([^<>]+)>', 1), ''),
            trim(list_header),
            nullif(regexp_extract(list_post, '(?i)mailto:([^>?]+)', 1), ''),
            list_address
        )
    ) as list_id,
    case when decision = list_decision then other_decision[1] end as unlisted_kind,
    case when mailbox_role = 'sent' then mailbox_role end as folder_role,
    reply_kind, asks_nothing, promised_on, promise_kind, mailbox,
    case
        when fault is not null then reason_of_fault(fault)
        when try_cast('0x' || trim(mozilla_status) as integer) & 8 = 8 then reason('deleted_in_thunderbird')
        when best_at is null
            and date_header is null then reason('no_date')
        when best_at is null
            and date_at is not null then reason_at('Date', 'before_email', date_header)
        when best_at is null then reason_at('Date', 'not_a_date', date_header)
    end as set_aside
from rules
