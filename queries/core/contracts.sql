-- One row per contract term, as it was known on the day of the report; opportunities count where the CRM has no contract.
--   contract_id varchar: Number of the contract term.
--   customer_id varchar: The customer.
--   product varchar or null: What the contract is about.
--   status varchar: offered, signed, declined or withdrawn.
--   offered_on date or null: Day of the offer; that of the opportunity which became the contract, where the contract has none.
--   decided_on date or null: Day it was signed, declined or withdrawn.
--   decided_by varchar or null: customer or us: who declined or withdrew it.
--   started_on date or null: First day of the term.
--   ended_on date or null: Last day of the term; null if open-ended.
--   notice_on date or null: Day on which notice was given.
--   notice_days integer or null: Days before the last one by which notice must be given, where the CRM says it.
--   annual_value decimal(18,2) or null: Value of a year in the report's currency; where the CRM says only that of the whole term, or the opportunity does, their part of it.
--   stated_value decimal(18,2) or null: Value as the CRM says it, of a year, else of the whole term.
--   currency varchar or null: Its currency, an ISO 4217 code.
--   has_changed_terms boolean: True if the terms offered differ from the term before.
--   person_id varchar or null: Who of ours made the offer.
with
    stated as (
        select
            known_contracts.contract_id, known_contracts.customer_id, known_contracts.product,
            known_contracts.status,
            coalesce(known_contracts.offered_on, contract_offers.offered_on) as offered_on,
            known_contracts.decided_on, known_contracts.decided_by,
            coalesce(opportunity_terms.started_on, known_contracts.started_on) as started_on,
            coalesce(opportunity_terms.ended_on, known_contracts.ended_on) as ended_on,
            known_contracts.notice_on, known_contracts.notice_days, known_contracts.annual_value,
            coalesce(known_contracts.total_value, contract_offers.total_value) as total_value,
            known_contracts.stated_value, known_contracts.currency, known_contracts.has_changed_terms,
            coalesce(known_contracts.person_id, contract_offers.person_id) as person_id
        from known_contracts
            left join opportunity_terms on opportunity_terms.contract_id = known_contracts.contract_id
            left join contract_offers on contract_offers.contract_id = known_contracts.contract_id
        where known_contracts.status <> 'signed'
            or not known_contracts.is_opportunity
            or opportunity_terms.is_contract
    )
select
    stated.contract_id, stated.customer_id, stated.product, stated.status, stated.offered_on,
    stated.decided_on, stated.decided_by, stated.started_on, stated.ended_on, stated.notice_on,
    stated.notice_days,
    coalesce(
        stated.annual_value,
        -- A term is counted in whole months, so that a year is one whatever its days.
        cast(
            case
                when stated.ended_on >= stated.started_on
                    then stated.total_value * 12 / greatest(1, round((stated.ended_on - stated.started_on + 1) * 12 / 365.25))
                else stated.total_value
            end as decimal(18, 2)
        )
    ) as annual_value,
    stated.stated_value, stated.currency, stated.has_changed_terms, stated.person_id
from stated
