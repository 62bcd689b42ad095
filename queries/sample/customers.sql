-- One row per customer, generated and told, with a name and a domain of its own.
with
    name_parts as (
        select
            profiles.*,
            -- Multiplying by a number without common factor walks through all pairs of words before any repeats.
            case
                when profiles.is_english
                    then (profiles.customer_number * 101 + cast(floor(253 * draw(0, 'names')) as bigint)) % 253
                else (profiles.customer_number * 331 + cast(floor(779 * draw(0, 'names')) as bigint)) % 779
            end as pair_number,
            case
                when profiles.is_english then profiles.customer_number // 253
                else profiles.customer_number // 779
            end as round_number,
            if(profiles.is_english, words.english_last_names, words.german_last_names) as last_names,
            if(profiles.is_english, words.english_first_names, words.german_first_names) as first_names,
            if(profiles.is_english, words.english_trades, words.german_trades) as trades,
            if(profiles.is_english, words.english_towns, words.german_towns) as towns
        from profiles
            cross join words
    ),
    named as (
        select
            name_parts.*,
            last_names[1 + pair_number % len(last_names)] as last_name,
            pick(customer_number, 'own name', first_names) as first_name,
            trades[1 + pair_number // len(last_names)] as trade,
            if(
                round_number = 0,
                '',
                ' ' || towns[1 + round_number % len(towns)] || if(round_number < len(towns), '', ' ' || round_number)
            ) as place
        from name_parts
    ),
    generated as (
        select
            customer_number,
            case
                when basis = 'person' then first_name || ' ' || last_name
                when is_english
                    then last_name || ' ' || trade || place || pick(customer_number, 'form', [' Ltd', ' plc'])
                else trade
                    || ' '
                    || last_name
                    || place
                    || pick(customer_number, 'form', [' GmbH', ' KG', ' OHG', ' GmbH & Co. KG', ''])
            end as name,
            if(basis = 'person', 'person', 'company') as kind,
            case
                when basis = 'person' then null
                when is_english then slug(last_name || ' ' || trade || place) || '.example'
                else slug(trade || ' ' || last_name || place) || '.example'
            end as domain,
            if(is_english, 'GB', 'DE') as country,
            if(is_english, null, pick(customer_number, 'region', words.regions)) as region,
            pick(customer_number, 'segment', words.segments) as segment,
            manager_number,
            greatest(
                date '2008-01-02',
                cast(after_days(first_term_on, -20 - 60 * draw(customer_number, 'created')) as date)
            ) as created_on
        from named
            cross join words
    ),
    all_customers as (
        select *
        from generated
        union all
        select *
        from story_customers
    )
select
    customer_number,
    'K' || (10000 + customer_number) as customer_id,
    name, kind, domain, country, region, segment,
    format('M{:03d}', manager_number) as owner_person_id,
    created_on
from all_customers
order by customer_number
