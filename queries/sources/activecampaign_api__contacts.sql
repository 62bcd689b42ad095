-- One row per contact: those of ActiveCampaign's API, a page of them or one a line.
-- optional: phone, cdate
--   Fields: developers.activecampaign.com, List all contacts (email, firstName, lastName, phone, cdate, orgid)
select
    export_row,
    lower(email) as contact_id,
    nullif(concat_ws(' ', firstname, lastname), '') as name,
    email, phone,
    cdate as since_on,
    case when email is null and orgid is not null then reason_at('email', 'missing') end as set_aside
from export
