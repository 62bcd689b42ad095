-- One row per win-back mailing to a customer who was lost after our refusal: refused, and then asked to come back; the newest first.
--   customer_id: The customer.
--   name: Name of the customer.
--   refused_on: Day of our last refusal before the loss.
--   sent_on: Day of the mailing.
--   days_since_refusal: Days between them.
--   subject: Subject of the mailing.
--   annual_value: Annual value of the customer.
select
    attempts.customer_id, customer_standings.name, losses.refused_on,
    attempts.attempted_on as sent_on,
    attempts.days_since_refusal, attempts.subject, customer_standings.annual_value
from attempts
    inner join losses on losses.customer_id = attempts.customer_id
        and losses.loss_number = attempts.loss_number
    left join customer_standings on customer_standings.customer_id = attempts.customer_id
where attempts.kind = 'win-back'
    and attempts.days_since_refusal >= 0
group by all
order by attempts.attempted_on desc, attempts.customer_id
