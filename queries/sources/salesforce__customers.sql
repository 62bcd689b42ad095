-- One row per account: Account.csv of a Salesforce Data Export, whose times are UTC without a zone.
-- optional: masterrecordid, website, billingstate, billingcountrycode, industry, ownerid, createddate, ispersonaccount
-- bodies: description
--   merged_into_customer_id: the account that Salesforce merged this one into
--   set_aside: an account that was deleted and not merged
select
    export_row,
    id as customer_id,
    name,
    case when ispersonaccount in ('1', 'true') then 'person' else 'company' end as kind,
    regexp_extract(website, '^(?:https?://)?(?:www\.)?([^/:?#\s]+\.[^/:?#\s]+)', 1) as domain,
    coalesce(billingcountrycode, billingcountry) as country,
    billingstate as region,
    industry as segment,
    ownerid as owner_person_id,
    regexp_replace(createddate, '(Z|[+-]00:?00)?$', 'Z') as created_on,
    masterrecordid as merged_into_customer_id,
    case
        when isdeleted in ('1', 'true')
            and masterrecordid is null then reason('deleted_in', 'Salesforce')
    end as set_aside
from export
