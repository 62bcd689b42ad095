-- One row per mail: the enhanced summary report of Exchange Online's message trace.
-- optional: message_subject, network_message_id
--   to_addresses: of recipient_status (<address>##<statuses>; ...), those who got it
--   set_aside: a mail that nobody got, or a directory name in place of an address
with
    recipients as (
        select
            *,
            list_transform(
                list_filter(
                    string_split(recipient_status, ';'),
                    lambda part: not regexp_matches(part, '(?i)##.*(fail|quarantine|spam)')
                ),
                lambda part: trim(split_part(part, '##', 1))
            ) as addresses
        from export
    )
select
    export_row,
    traced_id_of(message_id, network_message_id) as message_id,
    'email' as channel,
    traced_moment_of(origin_timestamp_utc) as sent_at,
    'export' as sent_at_rule,
    message_subject as subject,
    traced_sender_of(sender_address) as from_address,
    list_filter(addresses, lambda address: contains(address, '@')) as to_addresses,
    traced_kind_of(sender_address, message_subject) [1] as kind,
    traced_kind_of(sender_address, message_subject) [2] as kind_rule,
    case
        when is_directory_name(sender_address)
            or len(list_filter(addresses, lambda address: is_directory_name(address))) > 0
            then reason('directory_name')
        when origin_timestamp_utc is null then reason_at('origin_timestamp_utc', 'missing')
        when len(list_filter(addresses, lambda address: contains(address, '@'))) = 0
            then reason('delivered_to_nobody', recipient_status)
    end as set_aside
from recipients
