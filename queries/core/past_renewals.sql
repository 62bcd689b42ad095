-- One row per customer whose contract ends within settings.renewal_days days after as_of, see ending_terms: how renewals went so far, and whether the next is offered.
--   customer_id varchar: The customer.
--   renewal_count bigint: Terms that were signed to follow one that was about to end, or had.
--   signed_days double or null: Mean of the days from the last one of the term before to the signature, below 0 where that was earlier; null where no day of signature is known.
--   offered_on date or null: Day of the last offer, with no decision yet, of a term that begins within a year of the end.
--   is_perhaps_signed boolean: True if the CRM has such a term as signed and does not say when: it may have been by as_of.
with
    renewed as (
        select
            terms.customer_id,
            count(*) as renewal_count,
            avg(terms.signed_on - terms.covered_until_on) filter (where terms.is_signing_known) as signed_days
        from terms
            inner join ending_terms on ending_terms.customer_id = terms.customer_id
                and ending_terms.is_now
        where terms.started_on > terms.covered_until_on
            and terms.term_number > 1
            and terms.started_on <= ending_terms.ended_on
        group by terms.customer_id
    ),
    undated as (
        select contracts.contract_id
        from imports.contracts as contracts
        where contracts.status = 'signed'
            and contracts.decided_on is null
        group by contracts.contract_id
    ),
    offers as (
        select
            contracts.customer_id,
            max(contracts.offered_on) as offered_on,
            bool_or(undated.contract_id is not null) as is_perhaps_signed
        from contracts
            inner join ending_terms on ending_terms.customer_id = contracts.customer_id
                and ending_terms.is_now
            left join undated on undated.contract_id = contracts.contract_id
        where contracts.status = 'offered'
            and contracts.started_on between ending_terms.ended_on - 31 and ending_terms.ended_on + 366
        group by contracts.customer_id
    )
select
    ending_terms.customer_id,
    coalesce(renewed.renewal_count, 0) as renewal_count,
    renewed.signed_days, offers.offered_on,
    coalesce(offers.is_perhaps_signed, false) as is_perhaps_signed
from ending_terms
    left join renewed on renewed.customer_id = ending_terms.customer_id
    left join offers on offers.customer_id = ending_terms.customer_id
where ending_terms.is_now
