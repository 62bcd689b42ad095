-- One row per opportunity: a report of Salesforce with its details, in English or German. It stands for a contract where there is none (DEFINITIONS.md).
-- export: the report, Export, Details Only, CSV or Excel; with Opportunity ID and Account ID among its columns, so that it meets the other exports
-- optional: amount, betrag, amount (converted), amount currency, amount (converted) currency, created date, erstelldatum, opportunity id, opportunity-id, account id, account-id, opportunity owner, opportunity-inhaber, closed, won, closed lost reason, loss reason
-- bodies: next step, nächster schritt, description
--   Headings: scripts that read such reports, as public repositories hold them ("Opportunity Owner", "Close Date"; "Opportunity-Inhaber", "Schlusstermin")
--   contract_id, customer_id: the numbers of Salesforce where the report has them, else the names
--   status: by the columns Closed and Won, else by the name of the stage
--   total_value: the amount, which is that of the whole deal
with
    deals as (
        select
            *,
            columns('^(Opportunity Name|Opportunity-Name)$') as deal_name,
            columns('^(Account Name|Accountname|Account-Name)$') as deal_account,
            columns('^(Close Date|Schlusstermin)$') as deal_closing,
            coalesce("created date", erstelldatum) as deal_opening,
            case
                when won in ('1', 'true', 'TRUE', 'True')
                    or regexp_matches(lower(columns('^(Stage|Phase)$')), '\bwon\b|gewonnen') then 'signed'
                when closed in ('1', 'true', 'TRUE', 'True')
                    or regexp_matches(lower(columns('^(Stage|Phase)$')), '\blost\b|verloren') then 'declined'
                else 'offered'
            end as deal_standing
        from export
    )
select
    export_row,
    coalesce(
        salesforce_id_of(coalesce("opportunity id", "opportunity-id")),
        concat_ws(' / ', deal_account, deal_name, deal_opening)
    ) as contract_id,
    coalesce(salesforce_id_of(coalesce("account id", "account-id")), deal_account) as customer_id,
    deal_name as product,
    deal_standing as status,
    deal_opening as offered_on,
    case when deal_standing <> 'offered' then deal_closing end as decided_on,
    case when deal_standing = 'offered' then deal_closing end as expected_on,
    coalesce(amount, betrag, "amount (converted)") as total_value,
    case
        when coalesce(amount, betrag) is null then "amount (converted) currency"
        else "amount currency"
    end as currency,
    coalesce("opportunity owner", "opportunity-inhaber") as person_id,
    'true' as is_opportunity,
    coalesce("closed lost reason", "loss reason") as decision_reason,
    case
        when coalesce("account id", "account-id", deal_account) is null then reason('no_account')
    end as set_aside
from deals
