-- One row per opportunity: the term that it stands for, or would have begun.
--   contract_id: Number of the opportunity.
--   started_on: First day: as the CRM says; else the day after the term it renews, if it was closed in the last third of one; else the day it was closed.
--   ended_on: Last day: as the CRM says, else after settings.opportunity_term_months.
--   is_contract: True if it was won and counts as a contract: the CRM has no contracts of that customer.
with recursive
    contracted as (
        select
            known_contracts.customer_id,
            list({
                'signed_on': coalesce(known_contracts.decided_on, known_contracts.started_on),
                'started_on': known_contracts.started_on,
                'ended_on': known_contracts.ended_on
            }) filter (
                where known_contracts.status = 'signed' and known_contracts.ended_on is not null
            ) as terms
        from
            known_contracts
        where
            not known_contracts.is_opportunity
        group by
            known_contracts.customer_id
    ),
    numbered as (
        select
            known_contracts.contract_id,
            known_contracts.customer_id,
            known_contracts.closed_on,
            known_contracts.started_on,
            known_contracts.ended_on,
            known_contracts.status = 'signed' and contracted.customer_id is null as is_contract,
            coalesce(contracted.terms, []) as contract_terms,
            row_number() over (
                partition by known_contracts.customer_id
                order by known_contracts.closed_on, known_contracts.contract_id
            ) as opportunity_number
        from
            known_contracts
            left join contracted on contracted.customer_id = known_contracts.customer_id
        where
            known_contracts.is_opportunity
    ),
    -- Each opportunity is placed after those closed before it, whose terms it may renew.
    placed as (
        select
            numbered.customer_id,
            0::bigint as opportunity_number,
            null::varchar as contract_id,
            null::date as started_on,
            null::date as ended_on,
            null::boolean as is_contract,
            numbered.contract_terms as terms
        from
            numbered
        where
            numbered.opportunity_number = 1
        union all
        select
            dated.customer_id,
            dated.opportunity_number,
            dated.contract_id,
            dated.started_on,
            dated.ended_on,
            dated.is_contract,
            case
                when dated.is_contract then list_append(
                    dated.terms,
                    {'signed_on': dated.closed_on, 'started_on': dated.started_on, 'ended_on': dated.ended_on}
                )
                else dated.terms
            end as terms
        from
            (
                select
                    begun.* exclude (begins_on),
                    begun.begins_on as started_on,
                    coalesce(
                        begun.given_end_on,
                        (begun.begins_on + settings.opportunity_term_months * interval 1 month)::date - 1
                    ) as ended_on
                from
                    (
                        select
                            numbered.customer_id,
                            numbered.opportunity_number,
                            numbered.contract_id,
                            numbered.closed_on,
                            numbered.is_contract,
                            numbered.ended_on as given_end_on,
                            list_filter(placed.terms, lambda term: term.ended_on >= numbered.closed_on) as terms,
                            coalesce(
                                numbered.started_on,
                                list_min(
                                    list_transform(
                                        list_filter(
                                            placed.terms,
                                            lambda term: numbered.closed_on between term.signed_on and term.ended_on
                                            and 3 * (term.ended_on - numbered.closed_on) <= term.ended_on - term.started_on + 1
                                        ),
                                        lambda term: term.ended_on
                                    )
                                ) + 1,
                                numbered.closed_on
                            ) as begins_on
                        from
                            placed
                            inner join numbered
                                on numbered.customer_id = placed.customer_id
                                and numbered.opportunity_number = placed.opportunity_number + 1
                    ) as begun
                    cross join settings
            ) as dated
    )
select
    placed.contract_id,
    placed.started_on,
    placed.ended_on,
    placed.is_contract
from
    placed
where
    placed.contract_id is not null
