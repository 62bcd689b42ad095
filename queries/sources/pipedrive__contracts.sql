-- One row per deal: the deals that Pipedrive exports, in English or German. A deal stands for a contract (DEFINITIONS.md).
-- optional: deal - value, deal - wert, deal - currency, deal - währung, deal - owner, deal - besitzer, deal - deal created, deal - deal erstellt, deal - won time, deal - datum des gewonnenen deals, deal - lost time, deal - datum des verlorenen deals, deal - deal closed on, deal - deal abgeschlossen am, deal - expected close date, deal - erwartetes abschlussdatum, deal - lost reason, deal - verlustgrund
--   customer_id: the name of the organisation
with
    deals as (
        select
            *,
            case
                when lower("deal - status") in ('won', 'gewonnen') then 'signed'
                when lower("deal - status") in ('lost', 'verloren') then 'declined'
                when lower("deal - status") in ('open', 'offen') then 'offered'
            end as standing,
            columns('^Deal - Organi[sz]ation$') as organisation
        from export
    )
select
    export_row,
    "deal - id" as contract_id,
    organisation as customer_id,
    columns('^Deal - Tit(le|el)$') as product,
    standing as status,
    coalesce("deal - deal created", "deal - deal erstellt") as offered_on,
    case standing
        when 'signed' then coalesce(
            "deal - won time",
            "deal - datum des gewonnenen deals",
            "deal - deal closed on",
            "deal - deal abgeschlossen am"
        )
        when 'declined' then coalesce(
            "deal - lost time",
            "deal - datum des verlorenen deals",
            "deal - deal closed on",
            "deal - deal abgeschlossen am"
        )
    end as decided_on,
    case
        when standing = 'offered'
            then coalesce("deal - expected close date", "deal - erwartetes abschlussdatum")
    end as expected_on,
    coalesce("deal - value", "deal - wert") as total_value,
    coalesce("deal - currency", "deal - währung") as currency,
    coalesce("deal - owner", "deal - besitzer") as person_id,
    'true' as is_opportunity,
    coalesce("deal - lost reason", "deal - verlustgrund") as decision_reason,
    case
        when organisation is null then reason('no_organisation')
        when standing is null
            then reason_at('Deal - Status', 'outcome_unknown', coalesce("deal - status", ''))
    end as set_aside
from deals
