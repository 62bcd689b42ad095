-- One row per personal win-back attempt of the twelve months to as_of, unanswered replies first, then by value; at most 60.
--   customer_id varchar: The customer.
--   name varchar: Name of the customer.
--   annual_value decimal(18,2): Annual value of the customer.
--   attempted_on date: Day of the attempt.
--   days_since_refusal bigint or null: Days since our refusal; null without one.
--   days_since_churn bigint or null: Days since the churn; null if not churned then.
--   is_handover boolean or null: True if another person of ours than before made it.
--   has_history boolean or null: True if that person had written to or met the customer before; null if unknown.
--   person_name varchar or null: Whose attempt: the name, or the role if privacy.minimum_group people have it; null unless privacy.people lets staff be shown.
--   is_stale_offer boolean or null: True if the term offered was nearly over.
--   offer_days_left bigint or null: Days left in the term offered; null without an offer.
--   reply_days bigint or null: Days until the customer replied; null without reply.
--   reply_kind enum (yes, conditional, no, unclear) or null: yes, conditional, no or unclear.
--   answer_outcome varchar or null: answered, settled or open: what became of the reply.
--   answer_days bigint or null: Days until we answered the reply; to as_of while it is open; null without a reply.
--   returned_on date or null: Day of the return, if any.
with
    roles as (
        select people.role
        from people
            cross join settings
        group by people.role
        having count(*) >= any_value(settings.minimum_group)
    )
select
    attempts.customer_id, customer_standings.name, customer_standings.annual_value,
    attempts.attempted_on, attempts.days_since_refusal, attempts.days_since_churn, attempts.is_handover,
    attempts.has_history,
    case settings.people_shown
        when 'names' then coalesce(people.name, people.email, people.person_id)
        when 'roles' then roles.role
    end as person_name,
    attempts.is_stale_offer, attempts.offer_days_left, attempts.reply_days, attempts.reply_kind,
    attempts.answer_outcome,
    case attempts.answer_outcome
        when 'open' then settings.as_of_on - cast(local_time(attempts.replied_at) as date)
        else attempts.answer_days
    end as answer_days,
    attempts.returned_on
from attempts
    inner join customer_standings on customer_standings.customer_id = attempts.customer_id
    cross join settings
    left join people on people.person_key = attempts.person_key
    left join roles on roles.role = people.role
where attempts.kind = 'personal'
    and attempts.attempted_on >= cast(settings.as_of_on + interval 1 day - interval 1 year as date)
order by
    attempts.answer_outcome = 'open' desc nulls last,
    customer_standings.annual_value desc nulls last,
    attempts.attempted_at, attempts.attempt_id
limit
    60
