-- One row per contract term that came to its end after an event in the days before it: whether the customer stayed; the newest first.
-- parameter event varchar 'refusal': refusal, changed_terms, complaint, open_wait or account_manager_change
--   customer_id: The customer.
--   name: Name of the customer.
--   happened_on: Day of the event, of several the last.
--   ended_on: The day after the term's last day.
--   is_kept: True if another term followed, false if the customer left.
--   annual_value: Annual value of the term.
--   conceded_on: Day of an offer between them that gave way, on the old terms or for less; null if none is known.
select
    term_signals.customer_id, customer_standings.name, term_signals.happened_on, term_ends.ended_on,
    term_ends.is_kept, term_ends.annual_value, term_signals.conceded_on
from term_signals
    inner join term_ends on term_ends.customer_id = term_signals.customer_id
        and term_ends.lifetime_number = term_signals.lifetime_number
        and term_ends.term_number = term_signals.term_number
    left join customer_standings on customer_standings.customer_id = term_signals.customer_id
where term_signals.what = $event
    and term_ends.is_known
order by term_ends.ended_on desc, term_signals.customer_id
