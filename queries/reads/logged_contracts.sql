-- One row per contract of an event log.
--   contract_key bigint: The key of its number.
--   contract_id varchar: Number of the contract term.
--   product varchar or null: What the contract is about.
--   annual_value decimal(18,2) or null: Value of a year in the report's currency.
--   started_on date or null: First day of the term.
--   ended_on date or null: Last day of the term; null if open-ended.
--   customer_key bigint: The key of the customer's number.
select
    key_of(contracts.contract_id) as contract_key,
    contracts.contract_id, contracts.product, contracts.annual_value, contracts.started_on,
    contracts.ended_on,
    key_of(contracts.customer_id) as customer_key
from contracts
    semi join logged_events on logged_events.contract_id = contracts.contract_id
