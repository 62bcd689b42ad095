-- One row per mail: Emails.csv of a Zoho CRM backup: what was sent from the CRM.
-- optional: subject, status
--   set_aside: what was never sent
select
    export_row,
    "record id" as message_id,
    'email' as channel,
    "sent time" as sent_at,
    'export' as sent_at_rule,
    subject,
    coalesce(nullif(regexp_extract(sender, '<([^>]+)>', 1), ''), sender) as from_address,
    "to" as to_addresses,
    'human' as kind,
    'export does not say' as kind_rule,
    case
        when "sent time" is null then reason_at('Sent Time', 'missing')
        when lower(status) in ('draft', 'scheduled', 'failed') then reason('not_sent', status)
        when module is null then reason_at('Module', 'missing')
    end as set_aside
from export
