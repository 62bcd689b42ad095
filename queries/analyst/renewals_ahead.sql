-- One row per customer whose contract ends soon with no signed one to follow, the first to end first: whom to call about it, and what is to know.
-- parameter days integer 90: days ahead within which the contract ends, at most thresholds.renewal_days
--   customer_id: The customer.
--   name: Name of the customer.
--   contact: The contact with whom the last word was, else the first in the CRM.
--   email: Mail address of the contact.
--   phone: Telephone number of the contact.
--   annual_value: Value of a year of the terms that run.
--   ends_on: Last day of the contract.
--   days_left: Days to that day.
--   notice_until_on: Last day for notice; null where no period is known.
--   notice_left: Days to that day, below 0 where it has passed.
--   is_notice_given: True if notice was given.
--   our_word_on: Day of our last personal word; null where none is known.
--   their_word_on: Day of the customer's last one.
--   word_within: yes or no: whether we had a word in thresholds.renewal_days; not known where messages are not known of all of these.
--   turn: Whose turn it is: ours, theirs or nobody.
--   waits_days: Days that the oldest open question waits.
--   refused_on: Day of our last refusal within thresholds.cause_days.
--   terms_changed_on: Day of the last offer with changed terms in that time.
--   complained_on: Day of the last complaint in that time.
--   mailing_count: Mass mailings since our last personal word.
--   renewal_count: Earlier renewals.
--   signed_days: Mean days from the end of the term before to the signature, below 0 before it.
--   offered_on: Day of the offer that is out for what follows.
--   is_perhaps_signed: True if what follows stands as signed in the CRM, without a day.
--   owner: Who of ours looks after the customer: role or name where privacy.people lets staff be shown; else null.
select
    renewals_due.customer_id, renewals_due.name,
    contacts_to_call.name as contact,
    contacts_to_call.email, contacts_to_call.phone, renewals_due.annual_value,
    renewals_due.ended_on as ends_on,
    renewals_due.days_left, renewals_due.notice_until_on,
    renewals_due.notice_until_on - settings.as_of_on as notice_left,
    renewals_due.is_notice_given, renewals_due.our_word_on, renewals_due.their_word_on,
    case
        when renewals_due.has_word then 'yes'
        when not renewals_due.has_word then 'no'
        else 'not known'
    end as word_within,
    coalesce(renewals_due.turn, 'nobody') as turn,
    waiting_customers.days_waited as waits_days,
    renewals_due.refused_on, renewals_due.terms_changed_on, renewals_due.complained_on,
    renewals_due.mailing_count, renewals_due.renewal_count, renewals_due.signed_days,
    renewals_due.offered_on, renewals_due.is_perhaps_signed, owners_shown.owner
from renewals_due
    cross join settings
    left join contacts_to_call on contacts_to_call.customer_id = renewals_due.customer_id
    left join owners_shown on owners_shown.customer_id = renewals_due.customer_id
    left join waiting_customers on waiting_customers.customer_id = renewals_due.customer_id
where renewals_due.days_left <= $days
order by renewals_due.ended_on, renewals_due.annual_value desc, renewals_due.customer_id
