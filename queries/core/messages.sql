-- One row per message of any channel: mails, calls, meetings, letters, and the opening and first answer of tickets.
--   message_id: Number of the message; its Message-ID stands in message_names.
--   channel: email, chat, form, letter, call, meeting or ticket.
--   sent_at: When, UTC; an answer stands after what it answers, see sent_at_rule.
--   sent_at_rule: Where sent_at comes from, see imports.messages; answer: the clocks of the two sides differ (by at most 15 minutes; a day where a zone is missing), and it is set a second after the message whose sender it answers.
--   direction: inbound (they to us), outbound (we to them) or internal.
--   kind: human, auto_reply, auto_generated, bulk, bounce, receipt or calendar.
--   kind_rule: The header or rule that decided the kind.
--   subject: Subject, decoded.
--   person_id: Who of ours, if known.
--   thread_id: Conversation as the mail system numbers it.
--   reply_kind: yes, conditional, no or unclear; null where bodies are not read.
--   asks_nothing: True for a bare thank-you.
--   mailbox: File or folder it was found in.
--   file_id: The file it came from.
--   line: Line of that file.
with
    sent_to_them as (
        select counterparts.message_id
        from counterparts
        where counterparts.role <> 'from'
    ),
    moments as (
        select mails.message_id, mails.sent_at, mails.sent_at_rule from mails
    ),
    -- Materialized, so that nothing is joined by time alone.
    replies as materialized (
        select
            header_parents.message_id,
            header_parents.parent_id,
            moments.sent_at,
            moments.sent_at_rule
        from
            header_parents
            inner join moments on moments.message_id = header_parents.message_id
    ),
    -- A reply cannot come before its question: two clocks disagree, or a zone is missing.
    early_replies as materialized (
        select
            replies.message_id,
            replies.parent_id,
            questions.sent_at
        from
            replies
            inner join moments as questions on questions.message_id = replies.parent_id
        where
            replies.sent_at <= questions.sent_at
            and replies.sent_at >= questions.sent_at - case
                when 'date_without_zone' in (replies.sent_at_rule, questions.sent_at_rule) then interval 1 day
                else interval 15 minutes
            end
    ),
    answers as (
        select
            early_replies.message_id,
            least(early_replies.sent_at + interval 1 second, settings.as_of_at - interval 1 microsecond) as sent_at
        from
            early_replies
            inner join mails on mails.message_id = early_replies.message_id
            inner join mails as questions on questions.message_id = early_replies.parent_id
            cross join settings
        where
            list_contains(list_concat(mails.to_addresses, mails.cc_addresses), questions.from_address)
    )
select
    mails.* exclude (name, from_address, to_addresses, cc_addresses, in_reply_to, reference_ids, other_thread_ids, sent_at, sent_at_rule),
    coalesce(answers.sent_at, mails.sent_at) as sent_at,
    case when answers.sent_at is null then mails.sent_at_rule else 'answer' end as sent_at_rule,
    case
        when senders.side is distinct from 'ours' then 'inbound'
        when mails.message_id in (from sent_to_them) then 'outbound'
        else 'internal'
    end as direction,
    senders.person_id
from
    mails
    left join identities as senders on senders.address = mails.from_address
    left join answers on answers.message_id = mails.message_id
union all by name
select
    recorded_messages.* exclude (role, address, customer_id, contact_id),
    'human' as kind
from
    recorded_messages
