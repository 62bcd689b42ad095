-- One row per contract term: what was offered, signed or declined, in columns of our own names.
-- optional: product, offered_on, decided_on, decided_by, started_on, ended_on, notice_on, notice_days, annual_value, currency, has_changed_terms, person_id, is_opportunity, expected_on, total_value, decision_reason
select
    export_row, contract_id, customer_id, product, status, offered_on, decided_on, decided_by,
    started_on, ended_on, notice_on, notice_days, annual_value, currency, has_changed_terms, person_id,
    is_opportunity, expected_on, total_value, decision_reason
from export
