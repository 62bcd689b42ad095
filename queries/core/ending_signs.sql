-- One row per customer whose contract ends within settings.renewal_days days after as_of, see ending_terms: what happened in the settings.cause_days before as_of, and what we sent.
--   customer_id varchar: The customer.
--   refused_on date or null: Day of our last refusal in that time; null without.
--   terms_changed_on date or null: Day of the last offer with changed terms in it.
--   complained_on date or null: Day of the last complaint in it.
--   mailing_count bigint: Mass mailings to the customer since our last personal word.
with
    events as (
        select
            ending_terms.customer_id,
            max(churn_signals.happened_on) filter (where churn_signals.what = 'refusal') as refused_on,
            max(churn_signals.happened_on) filter (
                where churn_signals.what = 'changed_terms'
            ) as terms_changed_on,
            max(churn_signals.happened_on) filter (where churn_signals.what = 'complaint') as complained_on
        from ending_terms
            inner join churn_signals on churn_signals.customer_id = ending_terms.customer_id
            cross join settings
        where ending_terms.is_now
            and churn_signals.happened_on between settings.as_of_on - settings.cause_days and settings.as_of_on
        group by ending_terms.customer_id
    ),
    mailings as (
        select
            ending_words.customer_id,
            count(*) as mailing_count
        from ending_words
            inner join customer_mailings on customer_mailings.customer_id = ending_words.customer_id
                and customer_mailings.sent_on > coalesce(ending_words.our_word_on, date '0001-01-01')
            inner join settings on settings.as_of_on = ending_words.looked_on
        group by ending_words.customer_id
    )
select
    ending_terms.customer_id, events.refused_on, events.terms_changed_on, events.complained_on,
    coalesce(mailings.mailing_count, 0) as mailing_count
from ending_terms
    left join events on events.customer_id = ending_terms.customer_id
    left join mailings on mailings.customer_id = ending_terms.customer_id
where ending_terms.is_now
