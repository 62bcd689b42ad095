-- One row if exports write numbers of customers with other leading zeros than the CRM: they count as the customers of the CRM. Wrong where an export has numbers of its own.
-- of: imports.customers
--   number_count bigint: Numbers that differ so.
--   first_id varchar: One of them.
--   crm_id varchar: The same as the CRM has it.
select
    count(*) as number_count,
    min(numbers_without_zeros.customer_id) as first_id,
    min_by(numbers_without_zeros.crm_id, numbers_without_zeros.customer_id) as crm_id
from numbers_without_zeros
having count(*) > 0
