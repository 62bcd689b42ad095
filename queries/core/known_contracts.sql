-- One row per contract term or opportunity that the CRM knew on the day of the report: later decisions and notices are not seen.
-- view: contracts is what stands of it; the others read few columns, and most of them only opportunities.
--   contract_id varchar: Number of the contract term or opportunity.
--   customer_id varchar: The customer.
--   product varchar or null: What the contract is about.
--   status varchar: offered, signed, declined or withdrawn.
--   offered_on date or null: Day of the offer.
--   decided_on date or null: Day it was signed, declined or withdrawn.
--   decided_by varchar or null: customer or us: who declined or withdrew it; where the CRM does not say so, by the reason it gives.
--   started_on date or null: First day of the term, where the CRM says it.
--   ended_on date or null: Last day of the term, where the CRM says it.
--   notice_on date or null: Day on which notice was given.
--   notice_days integer or null: Days before the last one by which notice must be given, where the CRM says it.
--   annual_value decimal(18,2) or null: Value of a year in the report's currency, where the CRM says it and its currency has a rate on the day of the decision.
--   total_value decimal(18,2) or null: Value of the whole term, likewise.
--   stated_value decimal(18,2) or null: Value as the CRM says it, of a year, else of the whole term.
--   currency varchar or null: Its currency, an ISO 4217 code.
--   has_changed_terms boolean: True if the terms offered differ from the term before.
--   person_id varchar or null: Who of ours made the offer.
--   is_opportunity boolean: True for a sales opportunity.
--   closed_on date or null: Day on which an opportunity was decided, else is expected to be, else was opened.
with
    newest as (
        select
            contracts.contract_id,
            coalesce(surviving_customers.surviving_id, contracts.customer_id) as customer_id,
            contracts.product, contracts.status, contracts.offered_on, contracts.decided_on,
            contracts.decided_by, contracts.started_on, contracts.ended_on, contracts.expected_on,
            contracts.notice_on, contracts.notice_days, contracts.annual_value, contracts.total_value,
            contracts.currency, contracts.has_changed_terms, contracts.person_id, contracts.is_opportunity,
            -- What a reason must say so that we were the ones who declined.
            regexp_matches(
                lower(contracts.decision_reason),
                '\b(we|us) (declined|refused|rejected|withdrew|cancell?ed|could not|cannot|can.t)\b'
                    || '|\b(declined|refused|rejected|withdrawn|cancell?ed) by us\b'
                    || '|\bno[ -]bid\b|\bdisqualified\b|\bno capacity\b|\bout of (our )?scope\b|\bcredit (check|risk)\b'
                    || '|\b(von|durch) uns (abgelehnt|abgesagt|zurückgezogen)\b'
                    || '|\bwir (haben|konnten|können|wollten) .*(nicht|abgelehnt|abgesagt|zurückgezogen)\b'
                    || '|\b(keine|fehlende) kapazität|\bdisqualifiziert\b|\bbonität'
            ) as is_declined_by_us
        from imports.contracts as contracts
            anti join older_rows on older_rows.table_name = 'contracts'
                and older_rows.table_row = contracts.rowid
            left join surviving_customers on surviving_customers.customer_id = contracts.customer_id
            anti join excluded_customers on excluded_customers.customer_id = coalesce(surviving_customers.surviving_id, contracts.customer_id)
    )
select
    newest.contract_id, newest.customer_id, newest.product,
    case
        when newest.decided_on > settings.as_of_on then 'offered'
        when newest.status = 'signed'
            and coalesce(newest.decided_on, newest.started_on) > settings.as_of_on then 'offered'
        else newest.status
    end as status,
    newest.offered_on,
    case
        when newest.status <> 'offered'
            and newest.decided_on <= settings.as_of_on then newest.decided_on
    end as decided_on,
    case
        when newest.decided_on > settings.as_of_on then null
        when newest.decided_by is not null then newest.decided_by
        when newest.is_declined_by_us
            and newest.status in ('declined', 'withdrawn') then 'us'
        when newest.is_opportunity
            and newest.status in ('signed', 'declined') then 'customer'
    end as decided_by,
    newest.started_on, newest.ended_on,
    case when newest.notice_on <= settings.as_of_on then newest.notice_on end as notice_on,
    newest.notice_days,
    case
        when coalesce(newest.currency, settings.currency) = settings.currency then newest.annual_value
        else cast(newest.annual_value * rates.worth as decimal(18, 2))
    end as annual_value,
    case
        when coalesce(newest.currency, settings.currency) = settings.currency then newest.total_value
        else cast(newest.total_value * rates.worth as decimal(18, 2))
    end as total_value,
    coalesce(newest.annual_value, newest.total_value) as stated_value,
    newest.currency,
    coalesce(newest.has_changed_terms, false) as has_changed_terms,
    newest.person_id,
    coalesce(newest.is_opportunity, false) as is_opportunity,
    coalesce(newest.decided_on, newest.expected_on, newest.offered_on) as closed_on
from newest
    cross join settings
    left join currency_rates as rates on rates.currency = newest.currency
        and least(
            coalesce(newest.decided_on, newest.offered_on, newest.started_on),
            settings.as_of_on
        ) between rates.from_on and rates.until_on
where least(newest.offered_on, newest.decided_on, newest.started_on) <= settings.as_of_on
