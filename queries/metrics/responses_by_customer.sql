-- One row per customer of customer_responses: the 35 with whom most is at stake, the annual value times the median wait (the longest customer's wait in all where no value or median is known); how long our answers took, what is open, and what else reached them.
--   customer_id varchar: The customer.
--   name varchar: Name of the customer.
--   annual_value decimal(18,2) or null: Last annual value; null if there was none.
--   is_regular boolean: True for a regular at as_of.
--   is_lost boolean: True for one who has churned, declined or given notice and has not returned.
--   question_count bigint: Questions of the 24 months to as_of, without courtesies.
--   open_count bigint: Questions still open at as_of, older ones included.
--   sure_open_count bigint: Those of them that are sure, see waits.certainty.
--   wait_seconds_median double or null: Kaplan-Meier median of the questions of the 24 months; null if it is not reached.
--   wait_seconds_median_low double or null: Lower end of its 95 % interval; null of fewer than five questions.
--   wait_seconds_median_high double or null: Upper end; null if open, or of fewer than five.
--   word_count bigint or null: Words of ours of the 24 months that began a conversation, see customer_responses; null where only one side's messages are known.
--   reply_seconds_median double or null: Kaplan-Meier median of the customer's answers to them; null if it is not reached.
--   reply_seconds_median_low double or null: Lower end of its 95 % interval; null of fewer than five words.
--   reply_seconds_median_high double or null: Upper end; null if open, or of fewer than five.
--   kept_count bigint: Answered within the promised time.
--   broken_count bigint: Not answered within it.
--   mixed_count bigint: Mass mailings of the 24 months that came while we owed an answer.
select
    customer_responses.customer_id, customer_standings.name, customer_standings.annual_value,
    customer_standings.is_regular, customer_standings.is_lost, customer_responses.question_count,
    customer_responses.open_count, customer_responses.sure_open_count,
    customer_responses.wait_seconds_median, customer_responses.wait_seconds_median_low,
    customer_responses.wait_seconds_median_high, customer_responses.word_count,
    customer_responses.reply_seconds_median, customer_responses.reply_seconds_median_low,
    customer_responses.reply_seconds_median_high, customer_responses.kept_count,
    customer_responses.broken_count, customer_responses.mixed_count
from customer_responses
    inner join customer_standings on customer_standings.customer_id = customer_responses.customer_id
order by
    coalesce(customer_standings.annual_value, 0) * coalesce(customer_responses.wait_seconds_median, customer_responses.wait_seconds_sum) desc,
    customer_responses.wait_seconds_sum desc, customer_responses.customer_id
limit
    35
