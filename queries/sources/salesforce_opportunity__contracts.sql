-- One row per opportunity: Opportunity.csv of a Salesforce Data Export. It stands for a contract where there is none (DEFINITIONS.md).
-- optional: name, amount, currencyisocode, ownerid, createddate, contract_start_date__c, contractstartdate__c, contract_end_date__c, contractenddate__c, loss_reason__c, lost_reason__c, lossreason__c, closed_lost_reason__c
-- bodies: description, nextstep
--   started_on: only where a field of the company's own says it; else see core/opportunity_terms
--   total_value: the amount, which is that of the whole term
--   decision_reason: Salesforce has no field for it, but many companies add one
select
    export_row,
    id as contract_id,
    accountid as customer_id,
    name as product,
    case
        when iswon in ('1', 'true') then 'signed'
        when isclosed in ('1', 'true') then 'declined'
        else 'offered'
    end as status,
    regexp_replace(createddate, '(Z|[+-]00:?00)?$', 'Z') as offered_on,
    case when isclosed in ('1', 'true') then closedate end as decided_on,
    case when isclosed not in ('1', 'true') then closedate end as expected_on,
    coalesce(contract_start_date__c, contractstartdate__c) as started_on,
    coalesce(contract_end_date__c, contractenddate__c) as ended_on,
    amount as total_value,
    currencyisocode as currency,
    ownerid as person_id,
    'true' as is_opportunity,
    coalesce(loss_reason__c, lost_reason__c, lossreason__c, closed_lost_reason__c) as decision_reason,
    case when isdeleted in ('1', 'true') then reason('deleted_in', 'Salesforce') end as set_aside
from export
