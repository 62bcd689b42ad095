-- One row per ticket: a search of OTRS, Znuny or OTOBO saved as CSV or Excel, or its statistic Ticketlist, in English or German. Its times are those of the server's zone.
-- export: Tickets, Search, Output CSV or Excel; or Statistics, a dynamic list of tickets with Ticket#, Created, FirstResponse, Close Time, State, CustomerID, Customer User
-- optional: from, von, customerid, kundennummer, kunden#, kundennr., customer user, kundenbenutzer, customeruserid, state, status, title, titel, subject, betreff, closed, geschlossen, close time, solutiontime
-- bodies: articletree
--   Headings: Kernel/Modules/AgentTicketSearch.pm, Kernel/System/Stats/Dynamic/TicketList.pm, Kernel/Language/de.pm of znuny/Znuny and earlier OTRS
--   email: of the customer user, else of the last mail of the customer (From)
--   answered_at: FirstResponse; FirstResponseInMin counts working minutes
--   set_aside: a ticket merged into another; one with a first response as old as itself, which is a mail or call of ours
with
    tickets as (
        select
            *,
            columns('^(Ticket ?Number|Ticket#|Ticket-?[Nn]ummer|Ticket Nummer)$') as otrs_number,
            columns('^(Created|Erstellt)$') as otrs_opening,
            coalesce(customerid, kundennummer, "kunden#", "kundennr.") as otrs_company,
            coalesce(
                address_within(coalesce("customer user", kundenbenutzer, customeruserid)),
                address_within(coalesce("from", von)),
                address_within(coalesce(customerid, kundennummer, "kunden#", "kundennr."))
            ) as otrs_address,
            coalesce(
                * columns(
                    '^(CustomerID|Kundennummer|Kunden#|Kundennr\.|From|Von|Customer User|Kundenbenutzer|CustomerUserID)$'
                )
            ) as otrs_asker
        from export
    )
select
    export_row,
    'otrs:' || otrs_number as ticket_id,
    case when otrs_address is null then coalesce(otrs_company, otrs_asker) end as customer_id,
    otrs_address as email,
    coalesce(title, titel, subject, betreff) as subject,
    coalesce(state, status) as status,
    otrs_opening as opened_at,
    firstresponse as answered_at,
    coalesce(closed, geschlossen, "close time", solutiontime) as closed_at,
    case
        when is_merged_state(coalesce(state, status)) then reason('ticket_merged')
        when lower(coalesce(state, status)) in ('removed', 'entfernt') then reason('deleted_in', 'OTRS')
        when firstresponse <= otrs_opening then reason('opened_by_us')
        when otrs_asker is null then reason('asker_unknown')
    end as set_aside
from tickets
