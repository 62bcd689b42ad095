-- One row per contract: Contract.csv of a Salesforce Data Export. It has no value: that of the won opportunity is taken (DEFINITIONS.md).
-- optional: name, contractnumber, contractterm, enddate, statuscode, customersigneddate, companysigneddate, activateddate, currencyisocode, ownerid
-- bodies: description, specialterms
--   status: a draft, or one in approval, is an offer
--   ended_on: EndDate, else StartDate and the months of ContractTerm
select
    export_row,
    id as contract_id,
    accountid as customer_id,
    coalesce(name, contractnumber) as product,
    case
        when lower(coalesce(statuscode, status)) in ('activated', 'expired', 'terminated') then 'signed'
        else 'offered'
    end as status,
    coalesce(
        customersigneddate,
        regexp_replace(activateddate, '(Z|[+-]00:?00)?$', 'Z'),
        companysigneddate
    ) as decided_on,
    startdate as started_on,
    coalesce(
        enddate,
        cast(
            cast(
                day_of(regexp_extract(startdate, '^[^T ]+'), null)
                    + to_months(try_cast(contractterm as integer)) as date
            ) - 1 as varchar
        )
    ) as ended_on,
    currencyisocode as currency,
    ownerid as person_id,
    case when isdeleted in ('1', 'true') then reason('deleted_in', 'Salesforce') end as set_aside
from export
