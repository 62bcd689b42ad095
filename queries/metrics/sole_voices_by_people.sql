-- One row per role or person of ours through whom alone regulars had a word in the 24 months to as_of, as people_shown names them; no rows unless privacy.people lets staff be shown.
--   people_name varchar: The role, or the person's name; empty for the rest.
--   people_count bigint: People: never fewer than privacy.minimum_group by roles.
--   regular_count bigint: Regulars with whom nobody else of ours had a word.
--   regular_value decimal(38,2): Their annual value.
select
    people_shown.shown_name as people_name,
    count(distinct people_shown.person_key) as people_count,
    count(*) as regular_count,
    sum(regulars.annual_value) as regular_value
from customer_voices
    inner join people_shown on people_shown.person_key = customer_voices.our_person_key
        and people_shown.figure = 'voices'
        and people_shown.shown_name is not null
    inner join regulars on key_of(regulars.customer_id) = customer_voices.customer_key
group by people_shown.shown_name
order by
    people_shown.shown_name = '',
    regular_value desc, people_shown.shown_name
