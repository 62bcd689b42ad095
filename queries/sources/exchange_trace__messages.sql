-- One row per mail and recipient: Exchange Online's Get-MessageTrace, saved as CSV.
-- optional: subject, status, messagetraceid
--   set_aside: a recipient who did not get the mail, or a directory name in place of an address
select
    export_row,
    traced_id_of(messageid, messagetraceid) as message_id,
    'email' as channel,
    traced_moment_of(received) as sent_at,
    'export' as sent_at_rule,
    subject,
    traced_sender_of(senderaddress) as from_address,
    [recipientaddress] as to_addresses,
    traced_kind_of(senderaddress, subject) [1] as kind,
    traced_kind_of(senderaddress, subject) [2] as kind_rule,
    case
        when is_directory_name(senderaddress)
            or is_directory_name(recipientaddress) then reason('directory_name')
        when received is null then reason_at('Received', 'missing')
        when lower(status) in ('failed', 'quarantined', 'filteredasspam')
            then reason('not_delivered', status)
    end as set_aside
from export
