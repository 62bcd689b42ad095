-- One row per user: User.csv of a Salesforce Data Export. Customers with a login to a portal are users too, but not ours.
-- optional: title, department, usertype, accountid, contactid
-- bodies: signature, aboutme, stayintouchnote, outofofficemessage
--   set_aside: a user that is no person of ours
select
    export_row,
    id as person_id,
    name, email,
    coalesce(title, department) as role,
    case
        when username is null then reason('no_username')
        when accountid is not null
            or contactid is not null then reason('login_of_customer')
        when lower(usertype) not in ('standard', 'csnonly') then reason('not_of_us', usertype)
    end as set_aside
from export
