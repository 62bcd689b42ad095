-- One row per person or shared mailbox of the firm.
--   person_number: integer; 1 to 6 and from 13 on are account managers
with
    first_people as (
        from
            (
                values
                    (1, 'Holger Petersen', 'account manager', date '2006-04-01', null),
                    (2, 'Anja Brandt', 'account manager', date '2009-02-01', null),
                    (3, 'Jörg Lindemann', 'account manager', date '2005-10-01', null),
                    (4, 'Silke Wulff', 'account manager', date '2007-01-15', null),
                    (5, 'Thies Harms', 'account manager', date '2008-09-01', null),
                    (6, 'Ulrike Behnke', 'account manager', date '2004-03-01', date '2012-06-30'),
                    (7, 'Malte Rix', 'service desk', date '2007-05-01', null),
                    (8, 'Katrin Söhl', 'service desk', date '2008-02-01', null),
                    (9, 'Olaf Grünberg', 'service desk', date '2010-08-01', null),
                    (10, 'Dr. Insa Röpke', 'management', date '2003-01-01', null),
                    (11, 'Kundendienst', 'shared mailbox', date '2003-01-01', null),
                    (12, 'Nordufer Aktuell', 'shared mailbox', date '2003-01-01', null)
            ) as t (person_number, name, role, since_on, until_on)
    ),
    more_people as (
        select
            numbers.person_number,
            pick(numbers.person_number, 'person first', words.german_first_names)
                || ' '
                || pick(numbers.person_number, 'person last', words.german_last_names) as name,
            'account manager' as role,
            date '2007-01-01' as since_on,
            cast(null as date) as until_on
        from settings
            cross join words
            cross join generate_series(13, 12 + settings.customer_count // 400) as numbers (person_number)
    ),
    all_people as (
        select *
        from first_people
        union all
        select *
        from more_people
    )
select
    cast(person_number as bigint) as person_number,
    format('M{:03d}', person_number) as person_id,
    name,
    case person_number
        when 11 then 'service'
        when 12 then 'newsletter'
        else replace(slug(replace(name, 'Dr. ', '')), '-', '.')
    end || case
        when person_number > 12 then cast(person_number as varchar)
        else ''
    end || '@nordufer.example' as email,
    role, since_on, until_on
from all_people
order by person_number
