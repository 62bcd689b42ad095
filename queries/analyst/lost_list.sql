-- One row per regular who churned and has not returned: whom to win back, and what is to know; the most valuable first.
-- parameter since date 0001-01-01: churned on this day or later
--   customer_id: The customer.
--   name: Name of the customer.
--   contact: The contact with whom the last word was, else the first in the CRM; null for one who objected, as are address and number.
--   email: Mail address of the contact.
--   phone: Telephone number of the contact.
--   annual_value: Last annual value.
--   since_on: Day of the churn.
--   days: Days since then.
--   last_event: What stands before the churn.
--   last_event_on: Day of that event.
--   has_objected: True for one who objected to being written to.
--   has_said_no: True for one who replied no to an attempt.
--   is_waiting: True for one who waits for our answer.
--   our_word_on: Day of our last personal word; null where none is known.
--   their_word_on: Day of the customer's last one.
--   attempt_count: Win-back attempts by a person of ours.
--   mailing_count: Mass mailings since the churn.
--   turn: Whose turn it is: ours or theirs; null where neither messages nor activities were loaded.
--   owner: Who of ours looks after the customer: role or name where privacy.people lets staff be shown; else null.
with
    attempt_counts as (
        select
            attempts.customer_id, attempts.loss_number,
            count(*) filter (attempts.kind = 'personal') as attempt_count,
            coalesce(bool_or(attempts.reply_kind = 'no'), false) as has_said_no
        from attempts
        group by attempts.customer_id, attempts.loss_number
    ),
    mailings as (
        select
            churns.customer_id, churns.loss_number,
            count(*) as mailing_count
        from churns
            inner join customer_mailings on customer_mailings.customer_id = churns.customer_id
                and customer_mailings.sent_on >= churns.churned_on
        group by churns.customer_id, churns.loss_number
    ),
    objections as (
        select distinct activities.customer_id
        from activities
        where activities.kind = 'objection'
    )
select
    churns.customer_id, customer_standings.name,
    case when objections.customer_id is null then contacts_to_call.name end as contact,
    case when objections.customer_id is null then contacts_to_call.email end as email,
    case when objections.customer_id is null then contacts_to_call.phone end as phone,
    churns.annual_value,
    churns.churned_on as since_on,
    settings.as_of_on - churns.churned_on as days,
    churns.last_event, churns.last_event_on,
    objections.customer_id is not null as has_objected,
    coalesce(attempt_counts.has_said_no, false) as has_said_no,
    waiting_customers.customer_id is not null as is_waiting,
    customer_words.our_word_on, customer_words.their_word_on,
    coalesce(attempt_counts.attempt_count, 0) as attempt_count,
    coalesce(mailings.mailing_count, 0) as mailing_count,
    case
        when waiting_customers.customer_id is not null then 'ours'
        when event_archive.begins_on is not null then if(paces.is_our_turn, 'ours', 'theirs')
    end as turn,
    owners_shown.owner
from churns
    cross join settings
    cross join event_archive
    inner join customer_standings on customer_standings.customer_id = churns.customer_id
    left join objections on objections.customer_id = churns.customer_id
    left join paces on paces.customer_id = churns.customer_id
        and paces.loss_number = churns.loss_number
    left join attempt_counts on attempt_counts.customer_id = churns.customer_id
        and attempt_counts.loss_number = churns.loss_number
    left join mailings on mailings.customer_id = churns.customer_id
        and mailings.loss_number = churns.loss_number
    left join waiting_customers on waiting_customers.customer_id = churns.customer_id
    left join contacts_to_call on contacts_to_call.customer_id = churns.customer_id
    left join customer_words on customer_words.customer_id = churns.customer_id
    left join owners_shown on owners_shown.customer_id = churns.customer_id
where churns.was_regular
    and churns.returned_on is null
    and churns.churned_on >= cast($since as date)
order by
    churns.annual_value desc nulls last,
    churns.customer_id
