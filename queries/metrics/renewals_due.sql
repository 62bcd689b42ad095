-- One row per customer whose contract ends within settings.renewal_days days after as_of, with no signed term beyond: the 500 worth most; first those who wait, have had no word of ours for as long, were refused, offered changed terms, complained or gave notice, of each the first to end.
--   customer_id varchar: The customer.
--   name varchar: Name of the customer.
--   annual_value decimal(38,2): Value of a year of the terms that run.
--   ended_on date: Last day of the contract.
--   days_left bigint: Days from as_of to that day.
--   notice_until_on date or null: Last day for notice; null where no period is known.
--   is_notice_given boolean: True if notice was given.
--   is_waiting boolean: True if the customer waits for our answer.
--   has_word boolean or null: True if a personal word of ours lies within settings.renewal_days before as_of; null where that is not known.
--   our_word_on date or null: Day of our last personal word; null where none is known.
--   their_word_on date or null: Day of the customer's last one.
--   turn varchar (ours, theirs) or null: Whose turn it is: ours while the customer waits, theirs after a word of ours; null after an answered question, or where no word is known.
--   refused_on date or null: Day of our last refusal within settings.cause_days.
--   terms_changed_on date or null: Day of the last offer with changed terms in that time.
--   complained_on date or null: Day of the last complaint in that time.
--   mailing_count bigint: Mass mailings since our last personal word.
--   renewal_count bigint: Earlier renewals.
--   signed_days double or null: Mean days from the end of the term before to their signature, below 0 before it.
--   offered_on date or null: Day of the offer that is out for what follows.
--   is_perhaps_signed boolean: True if what follows stands as signed in the CRM, without a day.
--   is_regular boolean: True for a regular at as_of.
--   is_pressing boolean: True for those who stand first.
with
    told as (
        select
            ending_terms.customer_id, ending_terms.annual_value, ending_terms.ended_on, ending_terms.days_left,
            ending_terms.ended_on - ending_terms.notice_days as notice_until_on,
            ending_terms.is_notice_given,
            waiting_customers.customer_id is not null as is_waiting,
            ending_words.has_word, ending_words.our_word_on, ending_words.their_word_on,
            case
                when waiting_customers.customer_id is not null then 'ours'
                when ending_words.is_ours_last then 'theirs'
            end as turn,
            ending_terms.is_notice_given
                or waiting_customers.customer_id is not null
                or not coalesce(ending_words.has_word, true)
                or coalesce(
                    ending_signs.refused_on,
                    ending_signs.terms_changed_on,
                    ending_signs.complained_on
                ) is not null as is_pressing,
            ending_signs.refused_on, ending_signs.terms_changed_on, ending_signs.complained_on,
            ending_signs.mailing_count,
            row_number() over (order by ending_terms.annual_value desc, ending_terms.customer_id) as place
        from ending_terms
            inner join ending_words on ending_words.customer_id = ending_terms.customer_id
                and ending_words.looked_on = ending_terms.looked_on
            inner join ending_signs on ending_signs.customer_id = ending_terms.customer_id
            left join waiting_customers on waiting_customers.customer_id = ending_terms.customer_id
        where ending_terms.is_now
    )
select
    told.customer_id, customer_standings.name, told.annual_value, told.ended_on, told.days_left,
    told.notice_until_on, told.is_notice_given, told.is_waiting, told.has_word, told.our_word_on,
    told.their_word_on, told.turn, told.refused_on, told.terms_changed_on, told.complained_on,
    told.mailing_count, past_renewals.renewal_count, past_renewals.signed_days,
    past_renewals.offered_on, past_renewals.is_perhaps_signed, customer_standings.is_regular,
    told.is_pressing
from told
    inner join customer_standings on customer_standings.customer_id = told.customer_id
    inner join past_renewals on past_renewals.customer_id = told.customer_id
where told.place <= 500
order by told.is_pressing desc, told.ended_on, told.annual_value desc, told.customer_id
