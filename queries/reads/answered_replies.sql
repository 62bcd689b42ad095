-- One row per delay of our answer to a lost customer's first reply: how often it was, and how often the customer returned within the year after it.
-- That year is over; answers after more than a year would weigh too much.
--   at double: Weeks until the answer.
--   count bigint: Replies answered after so long.
--   happenedCount bigint: Those whose customer returned within the year after the answer.
select
    first_replies.answer_days / 7 as at,
    count(*) as count,
    count(*) filter (first_replies.return_days <= first_replies.answer_days + 365) as "happenedCount"
from first_replies
where first_replies.answer_days <= 365
    and first_replies.followed_days >= first_replies.answer_days + 365
group by first_replies.answer_days
order by first_replies.answer_days
