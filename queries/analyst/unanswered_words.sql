-- One row per word of ours to a regular or a lost customer in the 24 months to as_of that nobody has answered, the longest open first.
-- parameter min_days integer 7: days without an answer
--   customer_id: The customer.
--   name: Name of the customer.
--   standing: regular or lost on the day of the word.
--   kind: offer, win_back (an attempt to win back) or other (opened a conversation; whether it asked for anything nobody knows).
--   since: Day of the word.
--   days: Days since then, as far as messages are known.
--   followed_up_on: Day of our second word; null without one.
--   annual_value: Annual value.
--   subject: Subject; null where subjects are not shown.
select
    our_words.customer_id, customer_standings.name, our_words.standing, our_words.kind,
    our_words.spoken_on as since,
    cast(floor(our_words.reply_seconds / 86400) as bigint) as days,
    cast(local_time(our_words.followed_up_at) as date) as followed_up_on,
    customer_standings.annual_value,
    case when settings.shows_subjects then messages.subject end as subject
from our_words
    cross join settings
    inner join customer_standings on customer_standings.customer_id = our_words.customer_id
    inner join messages on messages.message_id = our_words.message_id
where our_words.outcome = 'open'
    and our_words.standing in ('regular', 'lost')
    and not our_words.follows_up
    and our_words.reply_seconds >= $min_days * 86400
order by our_words.spoken_at, our_words.message_id
