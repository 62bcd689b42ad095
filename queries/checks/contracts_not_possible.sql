-- One row per contract term that cannot be: it ends before it starts, or belongs to a customer that the CRM does not know.
-- of: imports.contracts
--   contract_id varchar: The contract term.
--   problem varchar: What is wrong.
select
    contracts.contract_id,
    case
        when contracts.ended_on < contracts.started_on then 'ends before it starts'
        else 'unknown customer ' || contracts.customer_id
    end as problem
from contracts
    left join crm_customers on crm_customers.customer_id = contracts.customer_id
where contracts.ended_on < contracts.started_on
    or (crm_customers.customer_id is null and (select count(*) from crm_customers) > 0)
