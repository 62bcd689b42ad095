-- One row per opportunity: the workbook that Dynamics 365 exports from a view, in English or German. It stands for a contract (DEFINITIONS.md).
-- optional: actual close date, tatsächl. abschlussdatum, tatsächliches abschlussdatum, est. close date, gesch. abschlussdatum, geschätztes abschlussdatum, actual revenue, tatsächl. umsatz, tatsächlicher umsatz, est. revenue, gesch. umsatz, geschätzter umsatz, currency, währung, status reason, statusgrund, owner, besitzer, created on, erstellt am, (do not modify) row checksum, (do not modify) modified on, (nicht ändern) zeilenprüfsumme, (nicht ändern) geändert am
--   customer_id: the name of the account
with
    opportunities as (
        select
            *,
            case
                when lower(status) in ('won', 'gewonnen') then 'signed'
                when lower(status) in ('lost', 'verloren') then 'declined'
                when lower(status) in ('open', 'offen') then 'offered'
            end as standing,
            coalesce("actual close date", "tatsächl. abschlussdatum", "tatsächliches abschlussdatum") as closed,
            coalesce("est. close date", "gesch. abschlussdatum", "geschätztes abschlussdatum") as estimated,
            coalesce(* columns('^(Account|Potential Customer|Firma|Konto|Potenzieller Kunde)$')) as account
        from export
    )
select
    export_row,
    columns('^\((Do Not Modify|Nicht ändern)\) (Opportunity|Verkaufschance)$') as contract_id,
    account as customer_id,
    columns('^(Topic|Thema)$') as product,
    standing as status,
    coalesce("created on", "erstellt am") as offered_on,
    case when standing <> 'offered' then coalesce(closed, estimated) end as decided_on,
    case when standing = 'offered' then estimated end as expected_on,
    coalesce(
        "actual revenue",
        "tatsächl. umsatz",
        "tatsächlicher umsatz",
        "est. revenue",
        "gesch. umsatz",
        "geschätzter umsatz"
    ) as total_value,
    coalesce(currency, währung) as currency,
    coalesce(owner, besitzer) as person_id,
    'true' as is_opportunity,
    coalesce("status reason", statusgrund) as decision_reason,
    case
        when account is null then reason('no_account')
        when standing is null then reason('outcome_missing')
    end as set_aside
from opportunities
