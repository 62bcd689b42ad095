-- One row per opportunity: the term that it stands for, or would have begun.
--   contract_id varchar: Number of the opportunity.
--   started_on date or null: First day: as the CRM says; else the day after the term it renews, if it was closed in the last third of one; else the day it was closed.
--   ended_on date or null: Last day: as the CRM says, else after settings.opportunity_term_months.
--   is_contract boolean: True if it was won and counts as a contract: the CRM has no contracts of that customer.
with
    contracted as (
        select
            known_contracts.customer_id,
            coalesce(
                list(
                    {
                        'contract_id': known_contracts.contract_id,
                        'closed_on': coalesce(known_contracts.decided_on, known_contracts.started_on),
                        'started_on': known_contracts.started_on,
                        'ended_on': known_contracts.ended_on,
                        'is_contract': true
                    }
                    order by known_contracts.contract_id
                ) filter (where known_contracts.status = 'signed' and known_contracts.ended_on is not null),
                []
            ) as terms
        from known_contracts
            semi join known_contracts as opportunities on opportunities.customer_id = known_contracts.customer_id
                and opportunities.is_opportunity
        where not known_contracts.is_opportunity
        group by known_contracts.customer_id
    ),
    told as (
        select
            opportunities.customer_id,
            any_value(contracted.terms) as contract_terms,
            list(
                [
                    {
                        'contract_id': opportunities.contract_id,
                        'closed_on': opportunities.closed_on,
                        'started_on': opportunities.started_on,
                        'ended_on': opportunities.ended_on,
                        'is_contract': opportunities.status = 'signed'
                        and contracted.customer_id is null
                    }
                ]
                order by opportunities.closed_on, opportunities.contract_id
            ) as opportunities
        from known_contracts as opportunities
            left join contracted on contracted.customer_id = opportunities.customer_id
        where opportunities.is_opportunity
        group by opportunities.customer_id
    ),
    -- Each opportunity is placed after those closed before it, whose terms it may renew.
    placed as (
        select
            unnest(
                list_reduce(
                    told.opportunities,
                    lambda terms,
                    next: terms || list_transform(
                        [
                            coalesce(
                                next[1].started_on,
                                list_min(
                                    list_transform(
                                        list_filter(
                                            terms,
                                            lambda term: term.is_contract
                                                and next[1].closed_on between term.closed_on and term.ended_on
                                                and 3 * (term.ended_on - next[1].closed_on) <= term.ended_on - term.started_on + 1
                                        ),
                                        lambda term: term.ended_on
                                    )
                                ) + 1,
                                next[1].closed_on
                            )
                        ],
                        lambda begins_on: {
                            'contract_id': next[1].contract_id,
                            'closed_on': next[1].closed_on,
                            'started_on': begins_on,
                            'ended_on': coalesce(
                                next[1].ended_on,
                                cast(begins_on + settings.opportunity_term_months * interval 1 month as date) - 1
                            ),
                            'is_contract': next[1].is_contract
                        }
                    ),
                    coalesce(told.contract_terms, [])
                )
            ) as term
        from told
            cross join settings
    )
select
    opportunities.contract_id, placed.term.started_on, placed.term.ended_on, placed.term.is_contract
from placed
    inner join known_contracts as opportunities on opportunities.contract_id = placed.term.contract_id
        and opportunities.is_opportunity
