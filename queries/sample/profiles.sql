-- One row per generated customer: what chance decides about it (the first five customers are told in story_*).
--   attention: factor on how long this customer waits for us, 0.3 well looked after, 1.6 neglected
--   leave_term: number of the term that was offered and not taken, from 1; null if all were
--   contact_numbers: 1, the one who decides, and perhaps 2 and 3
--   manager_number: see people.person_number
with
    chances as (
        select
            numbers.customer_number,
            draw(numbers.customer_number, 'language') < 0.2 as is_english,
            draw(numbers.customer_number, 'basis') as basis_share,
            pick(
                numbers.customer_number,
                'start',
                [2008, 2008, 2008, 2008, 2008, 2009, 2009, 2010, 2011, 2012]
            ) as first_year,
            draw(numbers.customer_number, 'month') as month_share,
            (
                list_filter(range(1, 6), lambda term: draw(numbers.customer_number * 10 + term, 'leave') < 0.145)
            ) [1] as leave_term
        from settings
            cross join generate_series(6, settings.customer_count) as numbers (customer_number)
    )
select
    chances.customer_number, chances.is_english,
    case when chances.is_english then 'en' else 'de' end as language,
    case
        when chances.basis_share < 0.58 then 'contract'
        when chances.basis_share < 0.66 then 'both'
        when chances.basis_share < 0.94 then 'orders'
        else 'person'
    end as basis,
    make_date(
        chances.first_year,
        case
            when chances.month_share < 0.55 then 1
            else 2 + cast(floor((chances.month_share - 0.55) * 24.4) as integer)
        end,
        case
            when chances.month_share < 0.55
                or draw(chances.customer_number, 'day') < 0.6 then 1
            else 15
        end
    ) as first_term_on,
    chances.leave_term,
    50 * floor(
        at_share(draw(chances.customer_number, 'value'), [24, 40, 60, 90, 140, 220, 400, 900])
    ) as base_value,
    at_share(draw(chances.customer_number, 'attention'), [0.3, 0.6, 0.9, 1.2, 1.6]) as attention,
    case
        when draw(chances.customer_number, 'manager large') * (6 + settings.customer_count // 400) < 6
            then 1 + cast(floor(draw(chances.customer_number, 'manager') * 6) as bigint)
        else 13 + cast(
            floor(draw(chances.customer_number, 'manager') * (settings.customer_count // 400)) as bigint
        )
    end as manager_number,
    list_filter(
        [1, 2, 3],
        lambda contact: contact = 1
            or chances.basis_share < 0.94
            and draw(chances.customer_number * 10 + contact, 'seat') < if(contact = 2, 0.35, 0.05)
    ) as contact_numbers
from chances
    cross join settings
order by chances.customer_number
