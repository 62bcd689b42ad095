-- One row per deal: the deals that HubSpot exports. A deal stands for a contract (DEFINITIONS.md).
-- optional: amount in company currency, associated company ids (primary), close date, abschlussdatum, create date, erstelldatum, erstellungsdatum, deal owner, zuständiger mitarbeiter, amount, betrag, currency, währung, annual contract value, annual recurring revenue, closed lost reason, grund für verlorenen deal, contract start date, vertragsbeginn, contract end date, vertragsende, is closed won, is closed lost
-- bodies: associated note, associated email, associated call, associated meeting, associated task, description, deal description
--   customer_id: the primary company, else the first
--   total_value: in the currency of the company where the export has it; the annual value only if the deal is in that currency too
--   status: by the properties of HubSpot, else by the name of the stage: won or lost, gewonnen or verloren
with
    deals as (
        select
            *,
            columns('^(Deal Stage|Deal-Phase)$') as stage,
            trim(
                split_part(
                    coalesce("associated company ids (primary)", * columns('^Associated Company IDs?( \(Primary\))?$')),
                    ';',
                    1
                )
            ) as company_id,
            coalesce("close date", abschlussdatum) as closing,
            "amount in company currency" is not null
                and "amount in company currency" is distinct from coalesce(amount, betrag) as is_converted
        from export
    ),
    judged as (
        select
            *,
            case
                when lower("is closed won") in ('true', 'yes', 'ja')
                    or regexp_matches(lower(stage), '\bwon\b|gewonnen') then 'signed'
                when lower("is closed lost") in ('true', 'yes', 'ja')
                    or regexp_matches(lower(stage), '\blost\b|verloren') then 'declined'
                else 'offered'
            end as standing
        from deals
    )
select
    export_row,
    columns('^(Record ID|Deal ID|Datensatz-ID)$') as contract_id,
    company_id as customer_id,
    columns('^Deal[ -]Name$') as product,
    standing as status,
    coalesce("create date", erstelldatum, erstellungsdatum) as offered_on,
    case when standing <> 'offered' then closing end as decided_on,
    case when standing = 'offered' then closing end as expected_on,
    coalesce("contract start date", vertragsbeginn) as started_on,
    coalesce("contract end date", vertragsende) as ended_on,
    case
        when not is_converted then nullif(
            regexp_replace(coalesce("annual contract value", "annual recurring revenue"), '^0+([.,]0+)?$', ''),
            ''
        )
    end as annual_value,
    coalesce("amount in company currency", amount, betrag) as total_value,
    case when not is_converted then coalesce(currency, währung) end as currency,
    coalesce("deal owner", "zuständiger mitarbeiter") as person_id,
    'true' as is_opportunity,
    coalesce("closed lost reason", "grund für verlorenen deal") as decision_reason,
    case when coalesce(company_id, '') = '' then reason('no_company') end as set_aside
from judged
