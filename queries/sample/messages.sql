-- One row per mail as the table `messages` of queries/schema.sql has it, for samples that are too large for mailboxes.
select
    mail_number, message_id,
    'email' as channel,
    utc(sent_at) as sent_at,
    'date' as sent_at_rule,
    subject, from_address, from_name,
    [to_address] as to_addresses,
    cast([] as varchar[]) as cc_addresses,
    in_reply_to,
    if(in_reply_to is null, cast([] as varchar[]), [in_reply_to]) as reference_ids,
    cast(null as varchar) as thread_id,
    case purpose
        when 'out of office' then 'auto_reply'
        when 'receipt' then 'auto_reply'
        when 'bounce' then 'bounce'
        when 'order confirmation' then 'auto_generated'
        when 'mass mailing' then 'bulk'
        else 'human'
    end as kind,
    case
        when purpose is null then 'no sign of a machine'
        when purpose = 'bounce' then 'multipart/report'
        when purpose = 'mass mailing' then 'List-Id'
        else 'Auto-Submitted'
    end as kind_rule,
    case
        when purpose is not null then null
        when meaning in ('win back yes', 'accept', 'visit yes') then 'yes'
        when meaning = 'win back conditional' then 'conditional'
        when meaning in ('win back no', 'decline', 'visit no') then 'no'
        else 'unclear'
    end as reply_kind,
    case when purpose is null then coalesce(meaning = 'thanks', false) end as asks_nothing,
    if(is_ours, 'sent', 'inbox') as mailbox
from mails
