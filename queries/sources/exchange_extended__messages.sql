-- One row per step on the way of a mail: the extended report of Exchange Online's message trace, about 16 rows a mail.
-- optional: message_subject, network_message_id, event_id
--   to_addresses: the recipients of the row, those left out for whom the mail failed
--   set_aside: a step of a mail that nobody got, or a directory name in place of an address
with
    steps as (
        select
            *,
            list_transform(string_split(recipient_address, ';'), lambda address: lower(trim(address))) as recipients,
            list(lower(trim(recipient_address))) filter (where upper(event_id) = 'FAIL') over mail as failed,
            list(lower(trim(recipient_address))) filter (
                where upper(event_id) in ('DELIVER', 'DUPLICATEDELIVER', 'SEND', 'SENDEXTERNAL')
            ) over mail as delivered
        from export
        window
            mail as (partition by message_id, network_message_id)
    )
select
    export_row,
    traced_id_of(message_id, network_message_id) as message_id,
    'email' as channel,
    traced_moment_of(date_time_utc) as sent_at,
    'export' as sent_at_rule,
    message_subject as subject,
    traced_sender_of(sender_address) as from_address,
    list_filter(
        recipients,
        lambda address: not list_contains(coalesce(failed, []), address)
            or list_contains(coalesce(delivered, []), address)
    ) as to_addresses,
    traced_kind_of(sender_address, message_subject) [1] as kind,
    traced_kind_of(sender_address, message_subject) [2] as kind_rule,
    case
        when is_directory_name(sender_address)
            or len(list_filter(recipients, lambda address: is_directory_name(address))) > 0
            then reason('directory_name')
        when date_time_utc is null then reason_at('date_time_utc', 'missing')
        when len(failed) > 0
            and delivered is null then reason('delivered_to_nobody', 'event FAIL')
    end as set_aside
from steps
