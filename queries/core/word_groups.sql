-- One row per word of ours to a regular or a lost customer, second words left out, and group it is told in: all, its kind, and what the customer was.
-- view: only the curves and the counts read it.
--   word_group varchar (all, offer, win_back, other, regular, lost): The group.
--   customer_id varchar: The customer.
--   outcome varchar (replied, settled, closed, open): See our_words.
--   followed_up_at timestamp or null: When our second word came, UTC; null without.
--   reply_seconds double: See our_words.
--   alone_seconds double: See our_words.
select
    case groups.number
        when 1 then 'all'
        when 2 then our_words.kind
        else our_words.standing
    end as word_group,
    our_words.customer_id, our_words.outcome, our_words.followed_up_at, our_words.reply_seconds,
    our_words.alone_seconds
from our_words
    cross join (values (1), (2), (3)) as groups (number)
where our_words.standing in ('regular', 'lost')
    and not our_words.follows_up
