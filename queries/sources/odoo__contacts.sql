-- One row per partner of Odoo: the person and the address, at the company that it belongs to.
-- beside: odoo__customers
-- optional: email, phone, mobile, function, job position, customer, customer_rank, supplier_rank
--   evidence: as of odoo__customers
with
    partners as (
        select
            *,
            columns('^(id|External ID)$') as external_id,
            columns('^([Nn]ame|Display Name)$') as partner_name,
            columns('^(parent_id/id|Related Company/External ID)$') as parent
        from export
    )
select
    export_row,
    external_id as contact_id,
    coalesce(parent, external_id) as customer_id,
    partner_name as name,
    email,
    coalesce(phone, mobile) as phone,
    coalesce(function, "job position") as role,
    case
        when parent is not null then null
        when truth_of(customer) = false then reason_at('customer', 'no_customer', customer)
        when try_cast(customer_rank as integer) = 0
            and try_cast(supplier_rank as integer) > 0
            then reason_at('customer_rank', 'no_customer', customer_rank)
    end as set_aside
from partners
