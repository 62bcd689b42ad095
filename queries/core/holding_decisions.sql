-- One row per decision that holds on the day of the report: facts from the day that they speak of, all others from their own.
-- view: the lists that people keep are short.
--   decision_id integer: The decision, see made_decisions.
--   customer varchar or null: The customer as the row names it.
--   message varchar or null: The message as the row names it.
--   order_id varchar or null: The order.
--   what varchar: What was decided.
--   on_day date or null: The day that it speaks of.
--   other_customer varchar or null: Of same_as the customer that it is, as the row names it.
--   why varchar or null: Why.
select
    made_decisions.decision_id, made_decisions.customer, made_decisions.message,
    made_decisions.order_id, made_decisions.what, made_decisions.on_day, made_decisions.other_customer,
    made_decisions.why
from made_decisions
    cross join settings
where made_decisions.fault is null
    and case
        when made_decisions.what = 'done_until'
            then settings.as_of_on between made_decisions.decided_on and made_decisions.on_day
        else coalesce(made_decisions.on_day <= settings.as_of_on, true)
    end
