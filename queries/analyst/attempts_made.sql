-- One row per personal win-back attempt: how late, what was replied, and whether we answered.
-- parameter since date 0001-01-01: made on this day or later
--   customer_id: The customer.
--   name: Name of the customer.
--   attempted_on: Day of the attempt.
--   days_since_refusal: Days since our refusal; null if there was none.
--   days_since_churn: Days since the churn; null if only declined.
--   is_handover: True if another person than before made it.
--   is_stale_offer: True if the term offered was nearly over.
--   reply_kind: yes, conditional, no or unclear; not known where no texts are read, null without reply.
--   reply_days: Days until the customer replied.
--   answer_outcome: What became of the reply: answered, settled or open.
--   answer_days: Days until we answered the reply.
--   returned_on: Day the customer returned.
select
    attempts.customer_id, customers.name, attempts.attempted_on, attempts.days_since_refusal,
    attempts.days_since_churn, attempts.is_handover, attempts.is_stale_offer,
    case
        when settings.reads_bodies then cast(attempts.reply_kind as varchar)
        when attempts.reply_days is not null then 'not known'
    end as reply_kind,
    attempts.reply_days, attempts.answer_outcome, attempts.answer_days, attempts.returned_on
from attempts
    cross join settings
    inner join customers on customers.customer_id = attempts.customer_id
where attempts.kind = 'personal'
    and attempts.attempted_on >= cast($since as date)
order by attempts.attempted_on desc, attempts.attempt_id
