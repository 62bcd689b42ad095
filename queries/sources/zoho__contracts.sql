-- One row per deal: Deals.csv (once Potentials.csv) of a Zoho CRM backup. A deal stands for a contract (DEFINITIONS.md).
-- optional: amount, currency, deal owner.id, potential owner.id, reason for loss, reason for loss__s, created time
-- bodies: description, next step
--   status: by the name of the stage, won or lost
with
    deals as (
        select
            *,
            case
                when regexp_matches(lower(stage), '\bwon\b|gewonnen') then 'signed'
                when regexp_matches(lower(stage), '\blost\b|verloren') then 'declined'
                else 'offered'
            end as standing
        from export
    )
select
    export_row,
    "record id" as contract_id,
    "account name.id" as customer_id,
    columns('^(Deal|Potential) Name$') as product,
    standing as status,
    "created time" as offered_on,
    case when standing <> 'offered' then "closing date" end as decided_on,
    case when standing = 'offered' then "closing date" end as expected_on,
    amount as total_value,
    currency,
    coalesce("deal owner.id", "potential owner.id") as person_id,
    'true' as is_opportunity,
    coalesce("reason for loss", "reason for loss__s") as decision_reason
from deals
