-- One row per database: the contracts that end within settings.renewal_days days after as_of with no signed term beyond.
--   contract_count bigint: How many they are.
--   annual_value decimal(38,2): Their value of a year.
--   wordless_count bigint: Those to whom we have had no personal word for settings.renewal_days, as far as words are known.
--   wordless_value decimal(38,2): Their value.
--   word_unknown_count bigint: Those of whom that is not known.
--   waiting_count bigint: Those of customers who wait for our answer, surely or perhaps.
--   sure_waiting_count bigint: Those of customers who surely wait.
--   perhaps_signed_count bigint: Those whose next term stands as signed in the CRM, without a day.
select
    count(*) as contract_count,
    coalesce(sum(ending_terms.annual_value), 0) as annual_value,
    count(*) filter (where not ending_words.has_word) as wordless_count,
    coalesce(
        sum(ending_terms.annual_value) filter (where not ending_words.has_word),
        0
    ) as wordless_value,
    count(*) filter (where ending_words.has_word is null) as word_unknown_count,
    count(waiting_customers.customer_id) as waiting_count,
    count(*) filter (where waiting_customers.is_sure) as sure_waiting_count,
    count(*) filter (where past_renewals.is_perhaps_signed) as perhaps_signed_count
from ending_terms
    inner join ending_words on ending_words.customer_id = ending_terms.customer_id
        and ending_words.looked_on = ending_terms.looked_on
    inner join past_renewals on past_renewals.customer_id = ending_terms.customer_id
    left join waiting_customers on waiting_customers.customer_id = ending_terms.customer_id
where ending_terms.is_now
