-- One row per ticket: the tickets that HubSpot exports. Columns of associated records have English headings in every language.
-- export: CRM, Tickets, Export, with all properties; File contents: the names of associated records, too
-- optional: close date, associated contact, all associated contact emails, associated company ids (primary), associated company ids, ticket status, first agent email response date, time to first agent email reply (hh:mm:ss)
-- bodies: ticket description, associated note, associated email, associated call, associated meeting, associated task
--   Headings: scripts that read such exports, as public repositories hold them ("Ticket name", "Create date", "Time to first agent email reply (HH:mm:ss)", "All associated contact emails", "Associated Company (Primary)")
--   customer_id: the primary company, else the first
--   email: of the first contact
--   answered_at: when an agent first answered by mail, else the opening and the time that it took, in whole minutes
with
    tickets as (
        select
            *,
            trim(
                split_part(coalesce("associated company ids (primary)", "associated company ids"), ';', 1)
            ) as ticket_company_id,
            address_within(coalesce("all associated contact emails", "associated contact")) as ticket_contact_address,
            coalesce(
                * columns('^(First agent email response date|Time to first agent email reply \(HH:mm:ss\))$')
            ) as ticket_response,
            "time to first agent email reply (hh:mm:ss)" as ticket_reply_time
        from export
    )
select
    export_row,
    'hubspot:' || columns('^(Ticket ID|Record ID)$') as ticket_id,
    nullif(ticket_company_id, '') as customer_id,
    ticket_contact_address as email,
    "ticket name" as subject,
    "ticket status" as status,
    "create date" as opened_at,
    coalesce(
        "first agent email response date",
        "create date" || ' + ' || (
            60 * try_cast(split_part(ticket_reply_time, ':', 1) as integer)
                + try_cast(split_part(ticket_reply_time, ':', 2) as integer)
        ) || ' minutes'
    ) as answered_at,
    "close date" as closed_at,
    case
        when coalesce(nullif(ticket_company_id, ''), ticket_contact_address) is null
            then reason('asker_unknown')
        when ticket_response is not null
            and "first agent email response date" is null
            and not regexp_full_match(ticket_reply_time, '\d+:\d+:\d+') then reason_at(
                'Time to first agent email reply (HH:mm:ss)',
                'not_a_duration',
                ticket_reply_time
            )
    end as set_aside
from tickets
