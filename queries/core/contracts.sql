-- One row per contract term, as it was known on the day of the report: later decisions and notices are not seen.
--   contract_id: Number of the contract term.
--   customer_id: The customer.
--   product: What the contract is about.
--   status: offered, signed, declined or withdrawn.
--   offered_on: Day of the offer.
--   decided_on: Day it was signed, declined or withdrawn.
--   decided_by: customer or us: who declined or withdrew it.
--   started_on: First day of the term.
--   ended_on: Last day of the term; null if open-ended.
--   notice_on: Day on which notice was given.
--   annual_value: Value of a year, in the currency of the settings.
--   currency: ISO 4217 code.
--   has_changed_terms: True if the terms offered differ from the term before.
--   person_id: Who of ours made the offer.
with
    newest as (
        select
            contracts.* replace (coalesce(surviving_customers.surviving_id, contracts.customer_id) as customer_id)
        from
            imports.contracts as contracts
            inner join imports.files as files on files.file_id = contracts.file_id
            left join surviving_customers on surviving_customers.customer_id = contracts.customer_id
        qualify
            row_number() over (partition by contracts.contract_id order by files.path desc, contracts.line desc) = 1
    )
select
    newest.contract_id,
    newest.customer_id,
    newest.product,
    case
        when newest.decided_on > settings.as_of_on then 'offered'
        when newest.status = 'signed' and coalesce(newest.decided_on, newest.started_on) > settings.as_of_on then 'offered'
        else newest.status
    end as status,
    newest.offered_on,
    case when newest.decided_on <= settings.as_of_on then newest.decided_on end as decided_on,
    case when newest.decided_on <= settings.as_of_on then newest.decided_by end as decided_by,
    newest.started_on,
    newest.ended_on,
    case when newest.notice_on <= settings.as_of_on then newest.notice_on end as notice_on,
    newest.annual_value,
    newest.currency,
    coalesce(newest.has_changed_terms, false) as has_changed_terms,
    newest.person_id
from
    newest
    cross join settings
where
    least(newest.offered_on, newest.decided_on, newest.started_on) <= settings.as_of_on
