-- One row per customer who waits for our answer at as_of: the 2,000 first, those who surely wait before the others, then by what they are worth; with age and what they asked.
--   customer_id varchar: The customer.
--   name varchar: Name of the customer.
--   annual_value decimal(18,2) or null: Value waiting: last annual value; null if the customer never had a contract or order.
--   is_regular boolean: True for a regular at as_of.
--   is_lost boolean: True for one who has churned, declined or given notice and has not returned.
--   is_sure boolean: True if it is sure that the customer waits, see waits.certainty.
--   opened_on date: Local day of the oldest open question.
--   days_waited bigint: Days from that day to as_of.
--   wait_count bigint: Open waits.
--   message_count hugeint: Messages in them, nudges included.
--   reply_kind varchar or null: yes, conditional, no or unclear: how the oldest open question reads as a reply; null where bodies are not read.
--   mass_count bigint: Mass mailings that we sent to the customer since the oldest open question.
--   win_back_count bigint or null: Win-back mailings among them; null where the kind of one is not known.
--   subject varchar or null: Subject of the oldest open question, which may name people of ours (the report hides them, see staff_names); null where subjects are switched off.
with
    questions as (
        select waiting_customers.*, messages.subject
        from waiting_customers
            inner join messages on messages.message_id = waiting_customers.wait_id
    )
select
    questions.customer_id, customer_standings.name, customer_standings.annual_value,
    customer_standings.is_regular, customer_standings.is_lost, questions.is_sure, questions.opened_on,
    questions.days_waited, questions.wait_count, questions.message_count, questions.reply_kind,
    questions.mass_count, questions.win_back_count,
    case when settings.shows_subjects then nullif(questions.subject, '') end as subject
from questions
    inner join customer_standings on customer_standings.customer_id = questions.customer_id
    cross join settings
order by
    questions.is_sure desc,
    customer_standings.annual_value desc nulls last,
    questions.opened_at, questions.customer_id
limit
    2000
