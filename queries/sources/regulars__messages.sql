-- One row per message: who wrote to whom, in columns of our own names.
-- optional: channel, subject, from_name, cc_addresses, in_reply_to, reference_ids, thread_id, kind, mailbox, reply_kind, asks_nothing
select
    export_row, message_id,
    coalesce(channel, 'email') as channel,
    sent_at,
    'export' as sent_at_rule,
    subject, from_address, from_name, to_addresses, cc_addresses, in_reply_to, reference_ids, thread_id,
    coalesce(kind, 'human') as kind,
    case when kind is null then 'export does not say' else 'export' end as kind_rule,
    reply_kind, asks_nothing, mailbox,
    case when trim(coalesce(sent_at, '')) = '' then reason_at('sent_at', 'missing') end as set_aside
from export
