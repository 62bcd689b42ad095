-- One row per company: the companies that HubSpot exports, under labels in the language of the account (English or German).
-- optional: merged company ids, merged object ids, company domain name, domain-name des unternehmens, domänenname des unternehmens, unternehmens-domain-name, website url, country/region, land/region, state/region, bundesland/region, industry, branche, company owner, zuständiger mitarbeiter, create date, erstelldatum, erstellungsdatum
select
    export_row,
    columns('^(Record ID|Company ID|Datensatz-ID)$') as customer_id,
    columns('^(Company [Nn]ame|Unternehmensname|Name des Unternehmens)$') as name,
    'company' as kind,
    regexp_extract(
        coalesce(
            "company domain name",
            "domain-name des unternehmens",
            "domänenname des unternehmens",
            "unternehmens-domain-name",
            "website url"
        ),
        '^(?:https?://)?(?:www\.)?([^/:?#\s]+\.[^/:?#\s]+)',
        1
    ) as domain,
    coalesce("country/region", "land/region") as country,
    coalesce("state/region", "bundesland/region") as region,
    coalesce(industry, branche) as segment,
    coalesce("company owner", "zuständiger mitarbeiter") as owner_person_id,
    coalesce("create date", erstelldatum, erstellungsdatum) as created_on,
    replace(coalesce("merged company ids", "merged object ids"), ';', ',') as merged_customer_ids
from export
