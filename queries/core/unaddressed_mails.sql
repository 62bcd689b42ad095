-- One row per mail of theirs that does not name us among its recipients: it came by a list of others, by Bcc or by an address of ours that is not configured. None where our own side is unknown.
--   message_id bigint: The mail.
--   is_mailing boolean: True if it names only the sender, or others of the sender's own domain, and answers nothing: a mass mailing, whose readers stand in Bcc or on a list of the sender's.
with
    of_theirs as (
        select
            mails.message_id, mails.from_address, mails.mailbox,
            list_concat(mails.to_addresses, mails.cc_addresses) as recipients,
            mails.in_reply_to is null
                and coalesce(len(mails.reference_ids), 0) = 0 as answers_nothing
        from mails
            inner join identities as senders on senders.address = mails.from_address
                and senders.side = 'theirs'
        where not mails.names_directory
            and (select count(*) from own_names) > 0
    ),
    -- An archive that names no recipients says nothing by it.
    naming_mailboxes as (
        select of_theirs.mailbox
        from of_theirs
        group by of_theirs.mailbox
        having count(*) filter (where len(of_theirs.recipients) > 0) * 2 > count(*)
    ),
    named as (
        select
            of_theirs.message_id,
            unnest(of_theirs.recipients) as address
        from of_theirs
        where len(of_theirs.recipients) > 0
    ),
    elsewhere as (
        select named.message_id
        from named
            left join identities on identities.address = named.address
        group by named.message_id
        having not coalesce(bool_or(identities.side = 'ours'), false)
    ),
    -- At a freemail domain or public suffix each address is a house of its own.
    houses as (
        select
            addresses.address,
            case when freemail_domains.domain is null then mail_domains.registered_domain end as domain
        from addresses
            left join mail_domains on mail_domains.domain = addresses.domain
            left join freemail_domains on freemail_domains.domain = addresses.domain
    ),
    mailings as (
        select of_theirs.message_id
        from of_theirs
            inner join elsewhere on elsewhere.message_id = of_theirs.message_id
            inner join named on named.message_id = of_theirs.message_id
            left join houses as senders on senders.address = of_theirs.from_address
            left join houses on houses.address = named.address
        where of_theirs.answers_nothing
        group by of_theirs.message_id
        having
            bool_and(named.address = of_theirs.from_address or coalesce(houses.domain = senders.domain, false))
    )
select
    elsewhere.message_id,
    mailings.message_id is not null as is_mailing
from elsewhere
    left join mailings on mailings.message_id = elsewhere.message_id
union all
select
    of_theirs.message_id,
    false as is_mailing
from of_theirs
    semi join naming_mailboxes on naming_mailboxes.mailbox = of_theirs.mailbox
where len(of_theirs.recipients) = 0
