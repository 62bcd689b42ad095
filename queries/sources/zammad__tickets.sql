-- One row per ticket: the list behind a figure of Zammad's reports, as workbook or CSV, in the zone of who exported it.
-- export: Reporting, choose a month or year, Tickets, then the button that downloads them
-- optional: organization, closed at, sender
--   Headings: lib/excel_sheet/ticket.rb of zammad/zammad; they are English in every language
--   email: only where the customer has no name, and Zammad writes the address in its place
--   customer_id: the organisation, else the customer, by name
--   answered_at: First Response At; First Response In Min counts working minutes
--   set_aside: a ticket merged into another, one that we opened, one that nobody asked
select
    export_row,
    'zammad:' || "#" as ticket_id,
    case
        when address_within(customer) is null then coalesce(nullif(trim(organization, ' -'), ''), customer)
    end as customer_id,
    address_within(customer) as email,
    title as subject,
    state as status,
    "created at" as opened_at,
    "first response at" as answered_at,
    "closed at" as closed_at,
    case
        when is_merged_state(state) then reason('ticket_merged')
        when lower(state) = 'removed' then reason('deleted_in', 'Zammad')
        when lower(sender) in ('agent', 'system') then reason('opened_by_us')
        when coalesce(nullif(trim(organization, ' -'), ''), nullif(trim(customer, ' -'), '')) is null
            then reason_at('Customer', 'asker_missing')
    end as set_aside
from export
