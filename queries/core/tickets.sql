-- One row per help-desk ticket opened by the day of the report; later answers and closings are not seen.
--   ticket_id varchar: Number of the ticket.
--   customer_id varchar or null: The customer, if the help desk knows.
--   email varchar or null: Address of the requester, lower case.
--   subject varchar or null: Subject.
--   status varchar or null: As exported.
--   opened_at timestamp: When it was opened, UTC.
--   answered_at timestamp or null: First answer by a human of ours, UTC; the end of the day where only that is known.
--   closed_at timestamp or null: When it was closed, UTC; the end of the day where only that is known.
--   person_id varchar or null: Who of ours answered, if known.
select
    tickets.ticket_id,
    coalesce(surviving_customers.surviving_id, tickets.customer_id) as customer_id,
    tickets.email, tickets.subject, tickets.status, tickets.opened_at,
    case
        when tickets.answered_at >= settings.as_of_at then null
        when tickets.is_answer_day_only then end_of_day(tickets.answered_at)
        else tickets.answered_at
    end as answered_at,
    case
        when tickets.closed_at >= settings.as_of_at then null
        when tickets.is_closing_day_only then end_of_day(tickets.closed_at)
        else tickets.closed_at
    end as closed_at,
    tickets.person_id
from imports.tickets as tickets
    anti join older_rows on older_rows.table_name = 'tickets'
        and older_rows.table_row = tickets.rowid
    left join surviving_customers on surviving_customers.customer_id = tickets.customer_id
    anti join excluded_customers on excluded_customers.customer_id = coalesce(surviving_customers.surviving_id, tickets.customer_id)
    cross join settings
where tickets.opened_at < settings.as_of_at
