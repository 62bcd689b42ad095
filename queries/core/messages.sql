-- One row per message of any channel: mails, calls, meetings, letters, and the opening and first answer of tickets.
-- long: it names the columns of two kinds of messages.
--   message_id bigint: Number of the message: the key of its name, see message_names.
--   channel enum (email, chat, form, letter, call, missed_call, meeting, ticket): email, chat, form, letter, call, missed_call, meeting or ticket.
--   sent_at timestamp: When, UTC; an answer stands after what it answers, see sent_at_rule. Where only the day is known, its end if it answers (whatever of ours, calls and meetings), else its begin.
--   sent_at_rule enum (received, received_before_import, date, date_without_zone, export, answer) or null: Where sent_at comes from, see imports.messages; answer: the clocks of the two sides differ (by at most 15 minutes; a day where a zone or the time is missing), and it is set a second after the message whose sender it answers; so is what answers a mail of its own instant. Null for what is no mail.
--   is_day_only boolean: True if only the day is known.
--   direction enum (inbound, outbound, internal): inbound (they to us), outbound (we to them) or internal.
--   kind enum (human, auto_reply, auto_generated, bulk, bounce, receipt, calendar): human, auto_reply, auto_generated, bulk, bounce, receipt or calendar.
--   subject varchar or null: Subject, decoded.
--   person_key bigint or null: Who of ours, if known, see people.
--   customer_key bigint or null: The customer who sent it, if known, see customer_keys; null where it is ours.
--   contact_key bigint or null: The key of the contact who sent it, else of the mailbox; null where it is ours.
--   top_id bigint: The key of what stands at the top of its references: the mail system's number of the conversation, else a message, whether we have that or not; itself where it answers none.
--   is_threaded boolean: True if the mail system or help desk numbers its conversation.
--   reply_kind enum (yes, conditional, no, unclear) or null: yes, conditional, no or unclear; null where bodies are not read.
--   asks_nothing boolean or null: True for a bare thank-you.
--   file_id integer or null: The file it came from.
--   line bigint or null: Line of that file.
with
    -- A reply cannot come before its question: two clocks disagree, or a zone is missing. Materialized, so that
    -- nothing is joined by time alone.
    early_replies as materialized (
        select
            header_parents.message_id, questions.sent_at,
            coalesce(mail_writers.address, questions.from_address) as asker,
            header_parents.sent_at = questions.sent_at as is_same_instant
        from header_parents
            inner join mails as questions on questions.message_id = header_parents.parent_id
            left join mail_writers on mail_writers.message_id = questions.message_id
        where header_parents.sent_at <= questions.sent_at
            and header_parents.sent_at >= questions.sent_at - case
                when header_parents.is_rough
                    or questions.sent_at_rule = 'date_without_zone' then interval 1 day
                else interval 15 minutes
            end
    ),
    answers as (
        select
            early_replies.message_id,
            least(
                early_replies.sent_at + interval 1 second,
                settings.as_of_at - interval 1 microsecond
            ) as sent_at
        from early_replies
            inner join mails on mails.message_id = early_replies.message_id
            cross join settings
        where early_replies.is_same_instant
            or list_contains(list_concat(mails.to_addresses, mails.cc_addresses), early_replies.asker)
    ),
    every_message as (
        select
            mails.message_id, mails.channel,
            -- Exchange names none but the mailboxes of its own organisation so.
            coalesce(senders.side = 'ours', mails.is_from_directory, false) as is_our_sender,
            -- What we sent is dated by our own clock: a server that has it more than a week later did not deliver it but took it in.
            is_our_sender
                and earliest_at(mails.sent_at, mails.sent_at_rule, mails.dated_at) < mails.sent_at as is_imported,
            is_our_sender
                and mails.is_day_only as is_our_day,
            case
                when is_our_day then greatest(end_of_day(mails.sent_at), answers.sent_at)
                when answers.sent_at is not null then answers.sent_at
                when is_imported then mails.dated_at
                else mails.sent_at
            end as sent_at,
            mails.is_day_only,
            case
                when is_our_day then mails.sent_at_rule
                when answers.sent_at is not null then 'answer'
                when is_imported then 'date'
                else mails.sent_at_rule
            end as sent_at_rule,
            case
                when not is_our_sender then 'inbound'
                when outside.message_id is not null then 'outbound'
                else 'internal'
            end as direction,
            case
                when unaddressed_mails.is_mailing
                    and coalesce(mail_writers.kind, mails.kind) = 'human' then 'bulk'
                else coalesce(mail_writers.kind, mails.kind)
            end as kind,
            mails.subject, senders.person_key,
            case when senders.side = 'theirs' then senders.customer_key end as customer_key,
            case when senders.side = 'theirs' then senders.contact_key end as contact_key,
            coalesce(message_roots.root_id, message_loops.loop_id, mails.message_id) as top_id,
            mails.thread_id is not null as is_threaded,
            mails.reply_kind, mails.asks_nothing, mails.file_id, mails.line
        from mails
            left join mail_writers on mail_writers.message_id = mails.message_id
            left join identities as senders on senders.address = coalesce(mail_writers.address, mails.from_address)
            left join unaddressed_mails on unaddressed_mails.message_id = mails.message_id
            left join answers on answers.message_id = mails.message_id
            left join (
                select distinct recipients.message_id
                from recipients
            ) as outside on outside.message_id = mails.message_id
            left join message_roots on message_roots.message_id = mails.message_id
            left join message_loops on message_loops.message_id = mails.message_id
        union all by name
        select
            recorded_messages.message_id, recorded_messages.channel, recorded_messages.sent_at,
            recorded_messages.is_day_only, recorded_messages.direction, recorded_messages.subject,
            recorded_messages.person_key, recorded_messages.file_id, recorded_messages.line,
            recorded_messages.is_threaded,
            'human' as kind,
            coalesce(message_roots.root_id, recorded_messages.message_id) as top_id,
            case
                when recorded_messages.direction = 'inbound' then recorded_messages.customer_key
            end as customer_key,
            case
                when recorded_messages.direction = 'inbound' then recorded_messages.contact_key
            end as contact_key
        from recorded_messages
            left join message_roots on message_roots.message_id = recorded_messages.message_id
    )
    -- What has few values takes a byte of a row, and not the sixteen of a text.
select
    every_message.message_id,
    cast(
        every_message.channel as enum('email', 'chat', 'form', 'letter', 'call', 'missed_call', 'meeting', 'ticket')
    ) as channel,
    every_message.sent_at,
    cast(
        every_message.sent_at_rule as enum(
            'received',
            'received_before_import',
            'date',
            'date_without_zone',
            'export',
            'answer'
        )
    ) as sent_at_rule,
    every_message.is_day_only,
    cast(every_message.direction as enum('inbound', 'outbound', 'internal')) as direction,
    cast(
        every_message.kind as enum(
            'human',
            'auto_reply',
            'auto_generated',
            'bulk',
            'bounce',
            'receipt',
            'calendar'
        )
    ) as kind,
    every_message.subject, every_message.person_key, every_message.customer_key,
    every_message.contact_key, every_message.top_id, every_message.is_threaded,
    cast(every_message.reply_kind as enum('yes', 'conditional', 'no', 'unclear')) as reply_kind,
    every_message.asks_nothing, every_message.file_id, every_message.line
from every_message
    cross join settings
where
    -- What others dated earlier than the server has it may be seen among the mails before its time.
    coalesce(every_message.sent_at < settings.as_of_at, true)
