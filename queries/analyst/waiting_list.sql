-- One row per customer who waits for our answer: whom to answer, and what is to know; those who surely wait first, then by value.
-- parameter min_days integer 0: least age in days
--   customer_id: The customer.
--   name: Name of the customer.
--   contact: The contact with whom the last word was, else the first in the CRM.
--   email: Mail address of the contact.
--   phone: Telephone number of the contact.
--   annual_value: Annual value; null if the customer never had a contract or order.
--   since_on: Day of the oldest open question.
--   days: Days since then.
--   subject: Its subject; null where subjects are switched off.
--   message_count: Messages in the open questions, nudges included.
--   is_sure: False for one who only perhaps waits.
--   is_lost: True for one who was lost and has not returned.
--   reply_kind: How the oldest open question reads as a reply; null where bodies are not read.
--   our_word_on: Day of our last personal word; null where none is known.
--   their_word_on: Day of the customer's last one.
--   mailing_count: Mass mailings since the oldest open question.
--   win_back_count: Win-back mailings among them; null where the kind of one is not known.
--   owner: Who of ours looks after the customer: role or name where privacy.people lets staff be shown; else null.
select
    waiting_customers.customer_id, customer_standings.name,
    contacts_to_call.name as contact,
    contacts_to_call.email, contacts_to_call.phone, customer_standings.annual_value,
    waiting_customers.opened_on as since_on,
    waiting_customers.days_waited as days,
    case when settings.shows_subjects then nullif(questions.subject, '') end as subject,
    waiting_customers.message_count, waiting_customers.is_sure, customer_standings.is_lost,
    waiting_customers.reply_kind, customer_words.our_word_on, customer_words.their_word_on,
    waiting_customers.mass_count as mailing_count,
    waiting_customers.win_back_count, owners_shown.owner
from waiting_customers
    cross join settings
    inner join customer_standings on customer_standings.customer_id = waiting_customers.customer_id
    inner join messages as questions on questions.message_id = waiting_customers.wait_id
    left join contacts_to_call on contacts_to_call.customer_id = waiting_customers.customer_id
    left join customer_words on customer_words.customer_id = waiting_customers.customer_id
    left join owners_shown on owners_shown.customer_id = waiting_customers.customer_id
where waiting_customers.days_waited >= $min_days
order by
    waiting_customers.is_sure desc,
    customer_standings.annual_value desc nulls last,
    waiting_customers.opened_at, waiting_customers.customer_id
