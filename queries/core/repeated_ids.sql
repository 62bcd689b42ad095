-- One row per number that several rows of an archived table carry: copies, newer exports of the same, or several events of one send. Rows after the day of the report count too, as they do in coverage_by_table: who reads this for rows of a day leaves them out.
--   table_name varchar: The table of imports.
--   id varchar or null: The number, of trials the name (see trial_names); null for messages.
--   message_key bigint or null: For messages the key of the Message-ID.
--   row_count bigint: Rows that carry it.
select
    'customers' as table_name,
    customers.customer_id as id,
    cast(null as bigint) as message_key,
    count(*) as row_count
from imports.customers as customers
group by customers.customer_id
having count(*) > 1
union all
select
    'contacts',
    contacts.contact_id, null,
    count(*)
from imports.contacts as contacts
group by contacts.contact_id
having count(*) > 1
union all
select
    'people',
    people.person_id, null,
    count(*)
from imports.people as people
group by people.person_id
having count(*) > 1
union all
select
    'contracts',
    contracts.contract_id, null,
    count(*)
from imports.contracts as contracts
group by contracts.contract_id
having count(*) > 1
union all
select
    'orders',
    orders.order_id, null,
    count(*)
from imports.orders as orders
group by orders.order_id
having count(*) > 1
union all
select
    'activities',
    activities.activity_id, null,
    count(*)
from imports.activities as activities
group by activities.activity_id
having count(*) > 1
union all
select
    'tickets',
    tickets.ticket_id, null,
    count(*)
from imports.tickets as tickets
group by tickets.ticket_id
having count(*) > 1
union all
select
    'campaigns',
    campaigns.campaign_id, null,
    count(*)
from imports.campaigns as campaigns
group by campaigns.campaign_id
having count(*) > 1
union all
select
    'sends',
    sends.send_id, null,
    count(*)
from imports.sends as sends
group by sends.send_id
having count(*) > 1
union all
select
    'trials',
    trial_names.trial_name, null,
    count(*)
from trial_names
group by trial_names.trial_name
having count(*) > 1
union all
select
    'messages',
    null, messages.message_key,
    count(*)
from imports.messages as messages
group by messages.message_key
having count(*) > 1
