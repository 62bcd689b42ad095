-- One row per contract term, offered or signed, generated and told, as far as it was known when the export was taken.
with
    renewed as (
        select
            renewals.customer_number, renewals.term_number, renewals.offered_on, renewals.decided_on,
            renewals.started_on, renewals.ended_on, renewals.annual_value,
            case
                when not renewals.is_last then 'signed'
                when departures.reason in ('open wait', 'silence') then 'offered'
                else 'declined'
            end as outcome,
            if(
                renewals.is_last,
                departures.reason in ('refusal', 'changed terms'),
                draw(renewals.offer_number, 'terms') < 0.08
            ) as has_changed_terms,
            -- Some give notice instead of waiting for the next offer.
            case when next_departures.reason = 'complaint' then next_departures.decided_on end as notice_on,
            renewals.manager_number
        from renewals
            left join departures on departures.customer_number = renewals.customer_number
                and departures.basis = 'contract'
            left join departures as next_departures on next_departures.customer_number = renewals.customer_number
                and next_departures.basis = 'contract'
                and next_departures.left_on = renewals.ended_on + 1
        where not renewals.is_last
            or departures.reason <> 'complaint'
    ),
    won_back as (
        select
            departures.customer_number,
            6 + terms.term_number as term_number,
            case
                when terms.term_number = 0 then departures.offered_on
                else cast(
                    on_weekday(
                        departures.returned_on + to_years(cast(terms.term_number as integer)) - to_days(50)
                    ) as date
                )
            end as offered_on,
            case
                when terms.term_number = 0 then cast(
                    on_weekday(
                        departures.offered_on + to_days(cast(3 + departures.customer_number % 5 as integer))
                    ) as date
                )
                else cast(
                    on_weekday(
                        departures.returned_on + to_years(cast(terms.term_number as integer)) - to_days(21)
                    ) as date
                )
            end as decided_on,
            cast(
                coalesce(
                    departures.returned_on,
                    date_trunc('month', departures.offered_on + to_days(10)) + to_months(1)
                ) + to_years(cast(terms.term_number as integer)) as date
            ) as started_on,
            cast(
                coalesce(
                    departures.returned_on,
                    date_trunc('month', departures.offered_on + to_days(10)) + to_months(1)
                ) + to_years(cast(terms.term_number as integer) + 1) - to_days(1) as date
            ) as ended_on,
            50 * floor(
                last_terms.annual_value * (0.8 + 0.25 * draw(departures.customer_number, 'new value')) / 50
            ) as annual_value,
            case
                when departures.returned_on is not null then 'signed'
                when draw(departures.customer_number, 'open offer') < 0.4 then 'offered'
                else 'declined'
            end as outcome,
            false as has_changed_terms,
            cast(null as date) as notice_on,
            last_terms.manager_number
        from departures
            inner join renewals as last_terms on last_terms.customer_number = departures.customer_number
                and last_terms.is_last
            cross join generate_series(0, 3) as terms (term_number)
        where departures.basis = 'contract'
            and departures.offered_on is not null
            and (
                terms.term_number = 0
                or departures.returned_on is not null
                and draw(departures.customer_number, 'kept') > 0.25 * terms.term_number
            )
    ),
    all_terms as (
        select *
        from renewed
        union all
        select *
        from won_back
        union all
        select *
        from story_terms
    )
select
    all_terms.* exclude (decided_on, outcome),
    customer_number * 10 + term_number as offer_number,
    if(outcome = 'offered' or decided_on > settings.last_on, null, decided_on) as decided_on,
    if(outcome <> 'offered' and decided_on > settings.last_on, 'offered', outcome) as status
from all_terms
    cross join settings
where offered_on <= settings.last_on
