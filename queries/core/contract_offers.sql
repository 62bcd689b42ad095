-- One row per contract that a won opportunity of its customer became: what the opportunity tells of it.
--   contract_id varchar: The contract: the first that began no earlier than settings.grace_days before the opportunity was won, within 366 days.
--   offered_on date or null: Day on which the opportunity was opened; of several, the one won last.
--   total_value decimal(18,2) or null: Its value.
--   person_id varchar or null: Who of ours had it.
select
    contracts.contract_id,
    arg_max(opportunities.offered_on, (opportunities.closed_on, opportunities.contract_id)) as offered_on,
    arg_max(opportunities.total_value, (opportunities.closed_on, opportunities.contract_id)) as total_value,
    arg_max(opportunities.person_id, (opportunities.closed_on, opportunities.contract_id)) as person_id
from
    (
        select
            opportunities.*,
            arg_min(contracts.contract_id, (contracts.started_on, contracts.contract_id)) as became_id
        from known_contracts as opportunities
            inner join known_contracts as contracts on contracts.customer_id = opportunities.customer_id
            cross join settings
        where opportunities.is_opportunity
            and opportunities.status = 'signed'
            and not contracts.is_opportunity
            and contracts.started_on between opportunities.closed_on - settings.grace_days and opportunities.closed_on + 366
        group by all
    ) as opportunities
    inner join known_contracts as contracts on contracts.contract_id = opportunities.became_id
group by contracts.contract_id
