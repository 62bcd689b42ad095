-- One row per term that a generated customer was offered in its first relationship, the one not taken included.
--   annual_value: of this term, in EUR
--   is_last: true for the term that was not taken
with
    offers as (
        select
            profiles.customer_number, terms.term_number,
            profiles.customer_number * 10 + terms.term_number as offer_number,
            profiles.leave_term,
            cast(profiles.first_term_on + to_years(cast(terms.term_number as integer)) as date) as started_on,
            profiles.base_value * (
                100 + list_sum(
                    list_transform(
                        range(0, terms.term_number + 1),
                        lambda earlier: case
                            when earlier = 0 then 0
                            when draw(profiles.customer_number * 10 + earlier, 'step') < 0.12 then 20
                            when draw(profiles.customer_number * 10 + earlier, 'step') < 0.2 then -15
                            else 0
                        end
                    )
                )
            ) // 100 as annual_value,
            profiles.manager_number
        from profiles
            cross join generate_series(0, 5) as terms (term_number)
        where profiles.basis in ('contract', 'both')
            and terms.term_number <= coalesce(profiles.leave_term, 9)
    )
select
    offers.customer_number, offers.term_number, offers.offer_number, offers.started_on,
    cast(offers.started_on + to_years(1) - to_days(1) as date) as ended_on,
    cast(
        office_time(
            after_days(cast(offers.started_on as timestamp), -36 - 34 * draw(offers.offer_number, 'offered'))
        ) as date
    ) as offered_on,
    cast(
        office_time(
            after_days(cast(offers.started_on as timestamp), -9 - 23 * draw(offers.offer_number, 'decided'))
        ) as date
    ) as decided_on,
    offers.annual_value,
    offers.term_number is not distinct from offers.leave_term as is_last,
    offers.manager_number
from offers
    cross join settings
where offered_on <= settings.last_on
