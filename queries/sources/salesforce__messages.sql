-- One row per mail: EmailMessage.csv of a Salesforce Data Export.
-- optional: parentid, headers, subject, fromname, ccaddress, bccaddress, status, replytoemailmessageid, isprivatedraft, messageidentifier
-- bodies: textbody, htmlbody
--   thread_id: the case it stands in, so that the mail which opened a case and the case are one conversation
--   kind: by the headers, where Salesforce kept them
--   set_aside: what was deleted or never sent
with
    identified as (
        select
            *,
            coalesce(trim(messageidentifier, '<> '), id) as message_number,
            nullif(regexp_extract(headers, '(?im)^in-reply-to:\s*<([^>\s]+)>', 1), '') as replied_number,
            lower(nullif(regexp_extract(headers, '(?im)^auto-submitted:\s*([a-z-]+)', 1), '')) as automatic,
            regexp_matches(
                headers,
                '(?im)^(list-id|list-unsubscribe|feedback-id):|^precedence:\s*(bulk|list|junk)'
            ) as is_bulk
        from export
    ),
    numbers as (
        select
            id,
            max(message_number) as message_number
        from identified
        group by id
    )
select
    identified.export_row,
    identified.message_number as message_id,
    'email' as channel,
    regexp_replace(identified.messagedate, '(Z|[+-]00:?00)?$', 'Z') as sent_at,
    'export' as sent_at_rule,
    identified.subject,
    identified.fromaddress as from_address,
    identified.fromname as from_name,
    identified.toaddress as to_addresses,
    concat_ws(';', identified.ccaddress, identified.bccaddress) as cc_addresses,
    coalesce(identified.replied_number, numbers.message_number) as in_reply_to,
    case when identified.parentid like '500%' then 'ticket:' || identified.parentid end as thread_id,
    case
        when identified.automatic = 'auto-replied' then 'auto_reply'
        when identified.automatic <> 'no' then 'auto_generated'
        when identified.is_bulk then 'bulk'
        else 'human'
    end as kind,
    case
        when identified.automatic is not null then 'Auto-Submitted: ' || left(identified.automatic, 40)
        when identified.is_bulk then 'List-Id, Precedence ...'
        else 'export does not say'
    end as kind_rule,
    case
        when identified.isdeleted in ('1', 'true') then reason('deleted_in', 'Salesforce')
        when identified.isprivatedraft in ('1', 'true')
            or lower(identified.status) in ('5', 'draft') then reason('draft')
        when identified.messagedate is null then reason_at('MessageDate', 'missing')
        when identified.incoming is null then reason_at('Incoming', 'missing')
    end as set_aside
from identified
    left join numbers on numbers.id = identified.replytoemailmessageid
