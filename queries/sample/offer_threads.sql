-- One row per conversation about an offered term of a generated customer.
with
    offered as (
        select
            contract_terms.customer_number * 1000 + 100 + contract_terms.term_number as thread_number,
            contract_terms.*, departures.reason, contract_terms.offered_on
                + to_minutes(cast(540 + floor(400 * draw(contract_terms.offer_number, 'hour')) as bigint)) as offered_at,
            contract_terms.decided_on + to_minutes(
                cast(500 + floor(500 * draw(contract_terms.offer_number, 'yes hour')) as bigint)
            ) as decided_at
        from contract_terms
            left join departures on departures.customer_number = contract_terms.customer_number
                and departures.basis = 'contract'
                and departures.left_on = contract_terms.started_on
        where contract_terms.customer_number > 5
            and contract_terms.term_number < 6
            and (
                contract_terms.status = 'signed'
                and draw(offer_number, 'by mail') < 0.5
                or contract_terms.status = 'declined'
            )
    )
select
    thread_number, customer_number,
    manager_number as person_number,
    [
        {
            purpose: if(has_changed_terms, 'changed offer', 'offer'),
            is_ours: true,
            sent_at: offered_at,
            is_detached: false
        },
        {
            purpose: 'exception',
            is_ours: false,
            sent_at: if(reason = 'refusal', offered_at + (decided_at - offered_at) / 3, null),
            is_detached: false
        },
        {
            purpose: 'refusal',
            is_ours: true,
            sent_at: if(reason = 'refusal', office_time(offered_at + (decided_at - offered_at) / 2), null),
            is_detached: false
        },
        {
            purpose: if(status = 'signed', 'accept', 'decline'),
            is_ours: false,
            sent_at: if(reason is distinct from 'manager', decided_at, null),
            is_detached: false
        },
        {
            purpose: 'confirm',
            is_ours: true,
            sent_at: if(
                status = 'signed',
                office_time(
                    after_minutes(decided_at, at_share(draw(offer_number, 'confirm'), [20, 90, 300, 1400, 3000]))
                ),
                null
            ),
            is_detached: false
        }
    ] as steps
from offered
