-- One row per contract that a won opportunity of its customer became: what the opportunity tells of it.
--   contract_id varchar: The contract: the first that began no earlier than settings.grace_days before the opportunity was won, within 366 days.
--   offered_on date or null: Day on which the opportunity was opened; of several, the one won last.
--   total_value decimal(18,2) or null: Its value.
--   person_id varchar or null: Who of ours had it.
select
    opportunities.became_id as contract_id,
    first_value(opportunities.offered_on ignore nulls) over newest as offered_on,
    first_value(opportunities.total_value ignore nulls) over newest as total_value,
    first_value(opportunities.person_id ignore nulls) over newest as person_id
from
    (
        select
            opportunities.contract_id, opportunities.closed_on, opportunities.offered_on,
            opportunities.total_value, opportunities.person_id,
            contracts.contract_id as became_id
        from known_contracts as opportunities
            inner join known_contracts as contracts on contracts.customer_id = opportunities.customer_id
            cross join settings
        where opportunities.is_opportunity
            and opportunities.status = 'signed'
            and not contracts.is_opportunity
            and contracts.started_on between opportunities.closed_on - settings.grace_days and opportunities.closed_on + 366
        qualify
            row_number() over (
                partition by opportunities.contract_id
                order by contracts.started_on, contracts.contract_id
            ) = 1
    ) as opportunities
window
    newest as (
        partition by opportunities.became_id
        order by
            opportunities.closed_on desc,
            opportunities.contract_id desc rows between unbounded preceding and unbounded following
    )
qualify row_number() over newest = 1
