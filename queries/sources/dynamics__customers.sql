-- One row per account: the workbook that Dynamics 365 exports from a view, in English or German. Lookups hold names, so the name is the number.
-- optional: website, webseite, address 1: country/region, adresse 1: land/region, address 1: state/province, adresse 1: bundesland/kanton, industry, branche, owner, besitzer, created on, erstellt am, (do not modify) row checksum, (do not modify) modified on, (nicht ändern) zeilenprüfsumme, (nicht ändern) geändert am
with
    accounts as (
        select
            *,
            columns('^\((Do Not Modify|Nicht ändern)\) (Account|Firma|Konto)$') as number,
            columns('^(Account Name|Firmenname|Kontoname)$') as account_name
        from export
    )
select
    export_row,
    account_name as customer_id,
    account_name as name,
    'company' as kind,
    regexp_extract(
        coalesce(website, webseite),
        '^(?:https?://)?(?:www\.)?([^/:?#\s]+\.[^/:?#\s]+)',
        1
    ) as domain,
    coalesce("address 1: country/region", "adresse 1: land/region") as country,
    coalesce("address 1: state/province", "adresse 1: bundesland/kanton") as region,
    coalesce(industry, branche) as segment,
    coalesce(owner, besitzer) as owner_person_id,
    coalesce("created on", "erstellt am") as created_on,
    case when number is null then reason('no_first_number') end as set_aside
from accounts
