-- What a message trace of Exchange tells of a mail. It has no headers: who wrote to whom, when, and what became of it.

create or replace temp macro traced_id_of(message_id, trace_id) as
    coalesce(nullif(trim(message_id, ' <>'), ''), 'trace:' || trace_id);

-- Traces are in UTC, most often without saying so.
create or replace temp macro traced_moment_of(text) as
    case when regexp_matches(text, '(Z|UTC|[+-]\d{2}:?\d{2})$') then text else text || ' UTC' end;

-- Null for the null sender of bounces.
create or replace temp macro traced_sender_of(sender) as nullif(trim(sender, ' <>'), '');

-- Exchange names its own mailboxes /O=.../CN=... where it has no address.
create or replace temp macro is_directory_name(address) as coalesce(regexp_matches(address, '(?i)^/o='), false);

-- The kind and the rule that decided it.
create or replace temp macro traced_kind_of(sender, subject) as
    case
        when traced_sender_of(sender) is null then ['bounce', 'message trace: null sender']
        when lower(split_part(sender, '@', 1)) in ('mailer-daemon', 'postmaster')
            or regexp_matches(sender, '(?i)^microsoftexchange[0-9a-f]{32}@')
            then ['bounce', 'message trace: sender']
        when kind_by_subject(lower(subject)) is not null
            then [kind_by_subject(lower(subject)), 'message trace: subject (weak)']
        else ['human', 'message trace: headers unknown']
    end;
