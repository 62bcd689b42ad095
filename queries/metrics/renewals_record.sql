-- One row per answer to whether we had a personal word with the customer: the contracts that stood on the lists of the twelve month-ends of ending_terms, each as it stood on the first of them, and how many were renewed.
--   has_word boolean: True with a personal word of ours in the settings.renewal_days before.
--   from_on date or null: The first of the month-ends.
--   to_on date or null: The last.
--   contract_count bigint: Contracts of which words are known.
--   renewed_count bigint: Those of them that were followed by another term, within the grace period.
--   annual_value decimal(38,2): Value of all of them.
--   renewed_value decimal(38,2): Value of those that were renewed.
--   unknown_count bigint: Contracts of which it is not known whether we had a word; the same in both rows.
with
    numbered as (
        select
            ending_terms.*, ending_words.has_word,
            row_number() over (
                partition by ending_terms.customer_id, ending_terms.ended_on
                order by ending_terms.looked_on
            ) as place
        from ending_terms
            inner join ending_words on ending_words.customer_id = ending_terms.customer_id
                and ending_words.looked_on = ending_terms.looked_on
        where not ending_terms.is_now
    ),
    decided as (
        select
            numbered.*,
            contract_lifetimes.last_on > numbered.ended_on as is_renewed
        from numbered
            inner join contract_lifetimes on contract_lifetimes.customer_id = numbered.customer_id
                and contract_lifetimes.lifetime_number = numbered.lifetime_number
        where numbered.place = 1
    ),
    answers as (
        select unnest([false, true]) as has_word
    )
select
    answers.has_word,
    min(decided.looked_on) as from_on,
    max(decided.looked_on) as to_on,
    count(*) filter (where decided.has_word = answers.has_word) as contract_count,
    count(*) filter (where decided.has_word = answers.has_word and decided.is_renewed) as renewed_count,
    coalesce(
        sum(decided.annual_value) filter (where decided.has_word = answers.has_word),
        0
    ) as annual_value,
    coalesce(
        sum(decided.annual_value) filter (where decided.has_word = answers.has_word and decided.is_renewed),
        0
    ) as renewed_value,
    count(*) filter (
        where decided.customer_id is not null
            and decided.has_word is null
    ) as unknown_count
from answers
    left join decided on true
group by answers.has_word
order by answers.has_word
