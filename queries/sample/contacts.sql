-- One row per person at a customer; the first of a customer is the one who decides.
with
    seats as (
        select
            profiles.customer_number,
            unnest(profiles.contact_numbers) as contact_number,
            profiles.customer_number * 10 + contact_number as seat_number,
            profiles.is_english, profiles.basis
        from profiles
    ),
    names as (
        select
            seats.*,
            pick(
                seat_number,
                'first',
                if(is_english, words.english_first_names, words.german_first_names)
            ) as first_name,
            pick(
                seat_number,
                'last',
                if(is_english, words.english_last_names, words.german_last_names)
            ) as last_name
        from seats
            cross join words
    ),
    generated as (
        select
            names.customer_number, names.contact_number,
            if(names.basis = 'person', customers.name, names.first_name || ' ' || names.last_name) as name,
            if(
                names.basis = 'person',
                replace(slug(customers.name), '-', '.') || names.customer_number || '@post.example',
                replace(slug(names.first_name || ' ' || names.last_name), '-', '.') || if(names.contact_number = 1, '', cast(names.contact_number as varchar)) || '@' || customers.domain
            ) as email,
            case
                when names.basis = 'person' then null
                else ['Geschäftsführung', 'Einkauf', 'Technik'] [names.contact_number]
            end as role,
            -- From the number of this campaign on the contact has unsubscribed; most never do.
            6 + cast(floor(draw(names.seat_number, 'unsubscribe') * 300) as bigint) as last_campaign_number,
            customers.created_on as since_on
        from names
            inner join customers on customers.customer_number = names.customer_number
    ),
    all_contacts as (
        select *
        from generated
        union all
        from
            (
                values
                    (
                        cast(1 as bigint),
                        cast(1 as bigint),
                        'Friederike Thode',
                        'friederike.thode@buchbinderei-thode.example',
                        'Geschäftsführung',
                        cast(999 as bigint),
                        date '2008-01-02'
                    ),
                    (
                        cast(2 as bigint),
                        cast(1 as bigint),
                        'Momme Mommsen',
                        'momme.mommsen@reepschlaegerei-mommsen.example',
                        'Geschäftsführung',
                        cast(999 as bigint),
                        date '2008-01-02'
                    ),
                    (
                        cast(3 as bigint),
                        cast(1 as bigint),
                        'Hiltrud Wiechmann',
                        'h.wiechmann@uhrenhaus-wiechmann.example',
                        'Geschäftsführung',
                        cast(999 as bigint),
                        date '2008-02-11'
                    ),
                    (
                        cast(4 as bigint),
                        cast(1 as bigint),
                        'Rosalind Pym',
                        'rosalind.pym@harkness-pym.example',
                        'Geschäftsführung',
                        cast(999 as bigint),
                        date '2008-11-24'
                    ),
                    (
                        cast(5 as bigint),
                        cast(1 as bigint),
                        'Wiebke Sievers',
                        'wiebke.sievers@roesterei-sievers.example',
                        'Geschäftsführung',
                        cast(999 as bigint),
                        date '2009-01-26'
                    )
            ) as t (customer_number, contact_number, name, email, role, last_campaign_number, since_on)
    )
select
    customer_number, contact_number,
    'P' || (100000 + customer_number * 10 + contact_number) as contact_id,
    'K' || (10000 + customer_number) as customer_id,
    name, email,
    '+49 40 66969'
        || lpad(cast((customer_number * 7 + contact_number) % 1000 as varchar), 3, '0') as phone,
    role, last_campaign_number, since_on
from all_contacts
order by customer_number, contact_number
