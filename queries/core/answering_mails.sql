-- One row per human mail of a customer that does not begin: it answers what another wrote, or does not name us, so that its course alone does not tell that it asks us.
--   message_id bigint: The mail.
--   answers varchar (ours, others, unknown): Whom it answers: us, others (a third party's mail, or one that does not name us), or unknown (that mail is not loaded, or its subject alone has the mark of a reply, or in an archive without recipients that of another's mail before it).
with
    asking as (
        select
            messages.message_id, messages.customer_key, messages.subject, messages.sent_at,
            len(mails.to_addresses) + len(mails.cc_addresses) = 0 as is_in_archive
        from messages
            inner join mails on mails.message_id = messages.message_id
        where messages.direction = 'inbound'
            and messages.kind = 'human'
            and messages.customer_key is not null
    ),
    -- Archives that keep no recipients may have lost the mark of a reply too: what has the subject of another's mail before it continues that.
    archived as (
        select
            written.message_id, written.is_in_archive, written.sent_at, written.customer_key,
            lag(written.sent_at) over same_subject as previous_at,
            lag(written.customer_key) over same_subject as previous_customer_key
        from
            (
                select
                    mails.message_id, mails.sent_at, subjects.base_subject, asking.is_in_archive, messages.customer_key
                from mails
                    inner join messages on messages.message_id = mails.message_id
                        and messages.kind = 'human'
                    inner join subjects on subjects.subject = mails.subject
                        and subjects.base_subject <> ''
                    left join asking on asking.message_id = mails.message_id
                where len(mails.to_addresses) + len(mails.cc_addresses) = 0
            ) as written
        window
            same_subject as (partition by written.base_subject order by written.sent_at, written.message_id)
    ),
    continued as (
        select archived.message_id
        from archived
            cross join settings
        where archived.is_in_archive
            and archived.previous_at >= archived.sent_at - settings.conversation_days * interval 1 day
            and archived.previous_customer_key is distinct from archived.customer_key
    ),
    -- Materialized, so that all messages need not lie in memory beside what is joined below.
    parents as materialized (
        select
            header_parents.message_id,
            messages.message_id as parent_id,
            messages.direction, messages.customer_key
        from header_parents
            left join messages on messages.message_id = header_parents.parent_id
    )
select told.message_id, told.answers
from
    (
        select
            asking.message_id,
            case
                when unaddressed_mails.message_id is not null then 'others'
                when parents.direction in ('outbound', 'internal') then 'ours'
                -- What is passed on to us asks us, whoever wrote it first.
                when marked.is_forwarded then null
                when parents.customer_key = asking.customer_key then null
                when parents.parent_id is not null then 'others'
                when parents.message_id is not null
                    or marked.is_reply_subject
                    or continued.message_id is not null then 'unknown'
            end as answers
        from asking
            left join unaddressed_mails on unaddressed_mails.message_id = asking.message_id
            left join parents on parents.message_id = asking.message_id
            left join continued on continued.message_id = asking.message_id
            left join subjects as marked on marked.subject = asking.subject
    ) as told
where told.answers is not null
