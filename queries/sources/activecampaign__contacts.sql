-- One row per contact: the contacts that ActiveCampaign exports as CSV. Who is on a list is no customer yet, and has received nothing by that.
-- optional: phone, job title, id
--   Headings: ActiveCampaign's export of all contacts (Email, First Name, Last Name, Phone, Tags, Date Created, IP, Status)
select
    export_row,
    lower(email) as contact_id,
    nullif(concat_ws(' ', "first name", "last name"), '') as name,
    email, phone,
    "job title" as role,
    "date created" as since_on
from (select *, coalesce(* columns('^IP( Address)?$')) as ip_address from export) as contacts
