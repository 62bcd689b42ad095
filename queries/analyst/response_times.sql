-- One row per customer who asked something in the 24 months to the last day seen, or still waits: how long our answers took, and theirs; where most is at stake first (annual value times the median wait).
-- parameter min_questions integer 1: least number of questions in the 24 months; 0 for those too who only still wait
--   customer_id: The customer.
--   name: Name of the customer.
--   annual_value: Last annual value; null if there was none.
--   standing: regular, lost (left, declined or gave notice) or customer.
--   question_count: Questions of the 24 months, bare thank-yous aside.
--   median_hours: Hours within which half were answered (Kaplan-Meier, open ones included); null if that is not reached.
--   median_hours_low: Lower end of its 95 % interval; null of fewer than five questions.
--   median_hours_high: Upper end; null if open, or of fewer than five.
--   word_count: Words of ours of the 24 months that began a conversation, offers and attempts to win back aside; null where only one side's messages are known.
--   reply_median_hours: Hours within which the customer answered half of them (Kaplan-Meier, those without an answer included); null if that is not reached.
--   reply_median_hours_low: Lower end of its 95 % interval; null of fewer than five words.
--   reply_median_hours_high: Upper end; null if open, or of fewer than five.
--   open_count: Questions still open, older ones included.
--   sure_open_count: Those of them that surely wait.
--   kept_count: Answered within the promised time.
--   decided_count: Answered within it, or not and it is over.
--   mixed_count: Mass mailings of the 24 months that came while we owed an answer.
select
    customer_responses.customer_id, customer_standings.name, customer_standings.annual_value,
    case
        when customer_standings.is_lost then 'lost'
        when customer_standings.is_regular then 'regular'
        else 'customer'
    end as standing,
    customer_responses.question_count,
    round(customer_responses.wait_seconds_median / 3600, 1) as median_hours,
    round(customer_responses.wait_seconds_median_low / 3600, 1) as median_hours_low,
    round(customer_responses.wait_seconds_median_high / 3600, 1) as median_hours_high,
    customer_responses.word_count,
    round(customer_responses.reply_seconds_median / 3600, 1) as reply_median_hours,
    round(customer_responses.reply_seconds_median_low / 3600, 1) as reply_median_hours_low,
    round(customer_responses.reply_seconds_median_high / 3600, 1) as reply_median_hours_high,
    customer_responses.open_count, customer_responses.sure_open_count, customer_responses.kept_count,
    customer_responses.kept_count + customer_responses.broken_count as decided_count,
    customer_responses.mixed_count
from customer_responses
    inner join customer_standings on customer_standings.customer_id = customer_responses.customer_id
where customer_responses.question_count >= $min_questions
order by
    customer_standings.annual_value * coalesce(customer_responses.wait_seconds_median, customer_responses.wait_seconds_sum) desc nulls last,
    customer_responses.customer_id
