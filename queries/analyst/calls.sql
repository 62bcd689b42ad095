-- One row per customer to be called, the first first: who waits for our answer, or was lost in the last 24 months and has not said no, in the order of what a week's wait costs, where that is not told by value.
-- parameter most integer 2000: so many at most
--   place: Place in the order.
--   customer_id: The customer.
--   name: Name of the customer.
--   contact: The contact with whom the last word was, else the first in the CRM.
--   email: Mail address of the contact.
--   phone: Telephone number of the contact.
--   annual_value: Annual value.
--   purpose: answer (waits for our answer) or win_back (lost, and waits for none).
--   subject: Subject of the oldest open question.
--   last_event: Of a win-back what stands before the churn; null where none is over yet.
--   last_event_on: Day of that event.
--   since_on: Day of the oldest open question, else of the loss.
--   days: Days since then.
--   is_sure: False for one who only perhaps waits.
--   our_word_on: Day of our last personal word.
--   their_word_on: Day of the customer's last one.
--   turn: Whose turn it is: ours or theirs.
--   gain: Annual value times (chance of a return if we answer now - if in a week); null where it cannot be told.
--   gain_low: Lower end of its 95 % interval.
--   gain_high: Upper end.
--   basis: delay (by gain) or value (by annual value alone).
--   mailing_count: Mass mailings since the oldest open question, else since the day of the loss.
--   win_back_count: Win-back mailings among them, of one who waits; null where the kind of one is not known.
--   owner: Who of ours looks after the customer: role or name where privacy.people lets staff be shown; else null.
with
    mailings as (
        select
            call_order.customer_id,
            count(*) as mailing_count
        from call_order
            inner join customer_mailings on customer_mailings.customer_id = call_order.customer_id
                and customer_mailings.sent_on >= call_order.since_on
        group by call_order.customer_id
    )
select
    call_order.place, call_order.customer_id, call_order.name,
    contacts_to_call.name as contact,
    contacts_to_call.email, contacts_to_call.phone, call_order.annual_value, call_order.purpose,
    case when settings.shows_subjects then nullif(questions.subject, '') end as subject,
    churns.last_event, churns.last_event_on, call_order.since_on, call_order.days, call_order.is_sure,
    call_order.our_word_on, call_order.their_word_on, call_order.turn, call_order.gain,
    call_order.gain_low, call_order.gain_high, call_order.basis,
    coalesce(waiting_customers.mass_count, mailings.mailing_count, 0) as mailing_count,
    waiting_customers.win_back_count, owners_shown.owner
from call_order
    cross join settings
    left join contacts_to_call on contacts_to_call.customer_id = call_order.customer_id
    left join waiting_customers on waiting_customers.customer_id = call_order.customer_id
    left join messages as questions on questions.message_id = waiting_customers.wait_id
    left join churns on churns.customer_id = call_order.customer_id
        and call_order.purpose = 'win_back'
        and churns.returned_on is null
    left join mailings on mailings.customer_id = call_order.customer_id
    left join owners_shown on owners_shown.customer_id = call_order.customer_id
where call_order.place <= $most
order by call_order.place
