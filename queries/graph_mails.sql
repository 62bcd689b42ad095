-- One row per mail that Microsoft Graph gives as JSON (a message resource), in the columns of a mail; of their texts only what was read in them.
-- In-Reply-To is mostly missing there: conversationId ties the mails.
with
    addressed as (
        select
            *,
            list_transform(
                list_concat(
                    coalesce(json_extract_string(ccrecipients, '$[*].emailAddress.address'), []),
                    coalesce(json_extract_string(bccrecipients, '$[*].emailAddress.address'), [])
                ),
                lambda address: lower(trim(address))
            ) as copied,
            list_transform(
                coalesce(json_extract_string(torecipients, '$[*].emailAddress.address'), []),
                lambda address: lower(trim(address))
            ) as addressed,
            lower(
                trim(
                    coalesce(
                        json_extract_string(from_mailbox, '$.emailAddress.address'),
                        json_extract_string(sender, '$.emailAddress.address')
                    )
                )
            ) as from_address_text,
            from_json(internetmessageheaders, '[{"name": "VARCHAR", "value": "VARCHAR"}]') as headers
        from graph
    )
select
    export_row,
    coalesce(nullif(trim(internetmessageid, ' <>'), ''), 'graph:' || id) as message_id,
    cast(
        to_json(
            list_filter([regexp_replace(receiveddatetime, 'Z$', '+00:00')], lambda moment: moment is not null)
        ) as varchar
    ) as received_times,
    regexp_replace(sentdatetime, 'Z$', '+00:00') as date_at,
    sentdatetime as date_header,
    subject,
    case when contains(from_address_text, '@') then from_address_text end as from_address,
    json_extract_string(from_mailbox, '$.emailAddress.name') as from_name,
    from_address_text as from_text,
    regexp_extract(from_address_text, '^/o=.*/cn=.+$') as from_directory_name,
    cast(
        len(
            list_filter(list_concat(addressed, copied), lambda address: regexp_matches(address, '^/o=.*/cn='))
        ) > 0 as varchar
    ) as names_directory,
    lower(trim(json_extract_string(sender, '$.emailAddress.address'))) as sender_address,
    coalesce(
        lower(cast(json_extract(replyto, '$[*].emailAddress.address') as varchar)),
        '[]'
    ) as reply_to_addresses,
    regexp_extract(
        lower(
            coalesce(graph_header(headers, 'x-original-from'), graph_header(headers, 'x-original-sender'))
        ),
        '[^\s<>]+@[^\s<>]+'
    ) as original_from_address,
    cast(
        to_json(list_filter(addressed, lambda address: contains(address, '@'))) as varchar
    ) as to_addresses,
    cast(to_json(list_filter(copied, lambda address: contains(address, '@'))) as varchar) as cc_addresses,
    nullif(trim(graph_header(headers, 'in-reply-to'), ' <>'), '') as in_reply_to,
    cast(
        to_json(
            regexp_extract_all(coalesce(graph_header(headers, 'references'), ''), '<([^<>\s]+)>', 1)
        ) as varchar
    ) as reference_ids,
    conversationid as thread_id,
    graph_header(headers, 'auto-submitted') as auto_submitted,
    graph_header(headers, 'content-type') as content_type,
    case
        when odata_type ilike '%eventMessage%' then 'urn:content-classes:calendarmessage'
    end as content_class,
    graph_header(headers, 'return-path') as return_path,
    graph_header(headers, 'x-failed-recipients') as failed_recipients,
    graph_header(headers, 'list-id') as list_header,
    graph_header(headers, 'list-unsubscribe') as list_unsubscribe,
    graph_header(headers, 'list-post') as list_post,
    regexp_extract(
        lower(coalesce(graph_header(headers, 'x-beenthere'), graph_header(headers, 'mailing-list'))),
        '[^\s<>;,"]+@[^\s<>;,"]+'
    ) as list_address,
    graph_header(headers, 'feedback-id') as feedback_id,
    regexp_extract(lower(graph_header(headers, 'errors-to')), '[^\s<>]+@[^\s<>]+') as errors_to,
    graph_header(headers, 'x-mailer') as mailer,
    graph_header(headers, 'precedence') as precedence,
    graph_field(headers, autoreply_fields()) as autoreply_field,
    graph_field(headers, program_fields()) as program_field,
    graph_field(headers, list_fields()) as list_field,
    graph_field(headers, mailing_fields()) as mailing_field,
    reply_kind, asks_nothing,
    cast(null as varchar) as promised_on,
    cast(null as varchar) as promise_kind,
    coalesce(parentfolderid, export_path) as mailbox,
    case when isdraft = 'true' then 'draft_in_graph' end as fault
from addressed
