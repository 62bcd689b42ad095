-- One row per contact: Contact.csv of a Salesforce Data Export.
-- optional: name, firstname, phone, mobilephone, title, createddate, masterrecordid
-- bodies: description
--   set_aside: a contact that was deleted, or merged into another
select
    export_row,
    id as contact_id,
    accountid as customer_id,
    coalesce(name, concat_ws(' ', firstname, lastname)) as name,
    email,
    coalesce(phone, mobilephone) as phone,
    title as role,
    regexp_replace(createddate, '(Z|[+-]00:?00)?$', 'Z') as since_on,
    case
        when masterrecordid is not null then reason('merged_into', masterrecordid)
        when isdeleted in ('1', 'true') then reason('deleted_in', 'Salesforce')
    end as set_aside
from export
