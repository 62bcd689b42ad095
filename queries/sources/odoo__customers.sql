-- One row per partner that is a customer of its own: the contacts that Odoo exports, for import again or with its labels. Persons at a company are contacts of it.
-- export: Contacts, Action, Export
-- optional: customer, customer_rank, supplier_rank, is_company, is a company, country_id/id, country_id, country, create_date, created on
--   evidence: Odoo's documentation (Export and import data: External ID, Is a Company, Related Company/External ID) and its own files of partners (id, name, parent_id/id)
--   customer_id: the external ID, by which orders name the partner
with
    partners as (
        select
            *,
            columns('^(id|External ID)$') as external_id,
            columns('^([Nn]ame|Display Name)$') as partner_name,
            columns('^(parent_id/id|Related Company/External ID)$') as parent,
            coalesce(is_company, "is a company") as company_flag
        from export
    )
select
    export_row,
    external_id as customer_id,
    partner_name as name,
    case truth_of(company_flag)
        when true then 'company'
        when false then 'person'
    end as kind,
    coalesce("country_id/id", country_id, country) as country,
    coalesce(create_date, "created on") as created_on,
    case
        when parent is not null then reason('contact_of', parent)
        when truth_of(customer) = false then reason_at('customer', 'no_customer', customer)
        when try_cast(customer_rank as integer) = 0
            and try_cast(supplier_rank as integer) > 0
            then reason_at('customer_rank', 'no_customer', customer_rank)
    end as set_aside
from partners
