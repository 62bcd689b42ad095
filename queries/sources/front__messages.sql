-- One row per message: Front's export of messages (analytics), in the zone that was chosen for it. Do not load the mailboxes of the same time beside it: it has no Message-ID by which copies are known.
-- export: Analytics, Export, Messages; with From, To, Subject and Autoreply among its columns
-- optional: from, to, cc, bcc, subject, contact handle, author, autoreply
-- bodies: extract
--   Headings: dev.frontapp.com, Create an analytics export, columns of an export of messages
--   from_address: where From is missing, the contact's for what came in, the author's for what went out
--   set_aside: a message of which no address says who wrote it
with
    posts as (
        select
            *,
            address_within("contact handle") as contact_address,
            coalesce(
                address_within("from"),
                case
                    when lower(direction) = 'inbound' then address_within("contact handle")
                    else address_within(author)
                end
            ) as writer_address
        from export
    )
select
    export_row,
    'front:' || "message id" as message_id,
    'email' as channel,
    "message date" as sent_at,
    'export' as sent_at_rule,
    subject,
    writer_address as from_address,
    coalesce("to", case when lower(direction) = 'outbound' then contact_address end) as to_addresses,
    nullif(concat_ws(',', cc, bcc), '') as cc_addresses,
    'front:' || "conversation id" as thread_id,
    case when lower(autoreply) in ('yes', 'true', '1') then 'auto_reply' else 'human' end as kind,
    case
        when lower(autoreply) in ('yes', 'true', '1') then 'Autoreply: ' || autoreply
        else 'export does not say'
    end as kind_rule,
    case when writer_address is null then reason_at('From', 'missing') end as set_aside
from posts
