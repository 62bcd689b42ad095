-- One row per purpose of a mail and language: the texts to pick one from.
with
    all_phrases as (
        select
            'de' as language,
            *
        from german_phrases
        union all
        select
            'en' as language,
            *
        from english_phrases
    )
select
    purpose, language,
    list({subject: subject, body: replace(body, '\n', chr(10))} order by subject, body) as texts
from all_phrases
group by purpose, language
order by purpose, language
