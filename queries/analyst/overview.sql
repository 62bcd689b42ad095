-- One row per database: the month in figures.
-- long: each figure with what it rests on.
--   as_of_on: Last day seen.
--   as_of_rule: Why that day: day, month or year was asked for, or newest_month (complete).
--   data_end_on: Last day on which anything that was loaded happened.
--   period: The month or day reported on.
--   customer_count: Customers known. Null where nothing names them but mails of which it is not known who is one of us, or that are of one side.
--   waiting_count: Customers with a question that we have not answered; courtesies left out. Null, as all figures here, where what it rests on is not known of the month, see coverage_by_month.
--   sure_waiting_count: Those of them of whom it is sure; the others' last word may be a bare thank-you whose text was not read.
--   oldest_wait_on: Local day of the oldest of these questions, of those that are sure if any is.
--   oldest_wait_days: Its age in days.
--   value_waiting: Last annual value of the customers who wait.
--   sure_value_waiting: Of those who surely wait.
--   regular_count: Regulars at as_of.
--   churn_count: Customers who churned in the period.
--   churned_regular_count: Regulars among them.
--   personal_attempt_count: Win-back attempts in the period by a person.
--   mass_attempt_count: Customers lost who got a mass mailing in the period.
--   mixed_message_count: Customers who got a mass mailing in the period while we owed them an answer.
--   sure_mixed_message_count: Those of them whom we surely owed one.
with
    known as (
        select
            coalesce(
                bool_and(coverage_by_month.is_known) filter (where coverage_by_month.figure = 'questions'),
                true
            ) as has_questions,
            coalesce(
                bool_and(coverage_by_month.is_known) filter (where coverage_by_month.figure = 'business'),
                true
            ) as has_business,
            coalesce(
                bool_and(coverage_by_month.is_known) filter (where coverage_by_month.figure = 'mailings'),
                true
            ) as has_mailings,
            coalesce(
                bool_or(coverage_by_month.reason in ('none', 'one_sided')) filter (
                    where coverage_by_month.figure = 'questions'
                ),
                false
            ) as is_one_sided
        from coverage_by_month
            inner join settings on settings.period_start_on = coverage_by_month.started_on
        where coverage_by_month.span = 'month'
    ),
    waiting as (
        select
            count(*) as waiting_count,
            count(*) filter (where waiting_customers.is_sure) as sure_waiting_count,
            coalesce(
                min(waiting_customers.opened_at) filter (where waiting_customers.is_sure),
                min(waiting_customers.opened_at)
            ) as oldest_wait_at,
            sum(customer_standings.annual_value) as value_waiting,
            sum(customer_standings.annual_value) filter (where waiting_customers.is_sure) as sure_value_waiting
        from waiting_customers
            left join customer_standings on customer_standings.customer_id = waiting_customers.customer_id
    ),
    losses_in_period as (
        select
            count(*) as churn_count,
            count(*) filter (where churns.was_regular) as churned_regular_count
        from churns
            cross join settings
        where churns.churned_on between settings.period_start_on and settings.period_end_on
    ),
    attempts_in_period as (
        select
            count(*) filter (where attempts.kind = 'personal') as personal_attempt_count,
            count(distinct attempts.customer_id) filter (
                where attempts.kind <> 'personal'
            ) as mass_attempt_count
        from attempts
            cross join settings
        where attempts.attempted_on between settings.period_start_on and settings.period_end_on
    ),
    mixed_in_period as (
        select
            count(distinct mixed_messages.customer_id) as mixed_message_count,
            count(distinct mixed_messages.customer_id) filter (
                where mixed_messages.is_sure
            ) as sure_mixed_message_count
        from mixed_messages
            cross join settings
        where mixed_messages.sent_at >= settings.period_start_at
            and mixed_messages.sent_at < settings.period_end_at
    )
select
    settings.as_of_on, settings.as_of_rule, settings.data_end_on, settings.period,
    case
        when (select count(*) from customers where customers.origin <> 'mail') > 0
            or (
                (select count(*) from own_names) > 0
                and not known.is_one_sided
            ) then (select count(*) from customers)
    end as customer_count,
    case when known.has_questions then waiting.waiting_count end as waiting_count,
    case when known.has_questions then waiting.sure_waiting_count end as sure_waiting_count,
    case
        when known.has_questions then cast(local_time(waiting.oldest_wait_at) as date)
    end as oldest_wait_on,
    case
        when known.has_questions
            then date_diff('day', cast(local_time(waiting.oldest_wait_at) as date), settings.as_of_on)
    end as oldest_wait_days,
    case
        when known.has_questions
            and known.has_business then coalesce(waiting.value_waiting, 0)
    end as value_waiting,
    case
        when known.has_questions
            and known.has_business then coalesce(waiting.sure_value_waiting, 0)
    end as sure_value_waiting,
    case when known.has_business then (select count(*) from regulars) end as regular_count,
    case when known.has_business then losses_in_period.churn_count end as churn_count,
    case
        when known.has_business then losses_in_period.churned_regular_count
    end as churned_regular_count,
    case
        when known.has_questions
            and known.has_business then attempts_in_period.personal_attempt_count
    end as personal_attempt_count,
    case
        when known.has_mailings
            and known.has_business then attempts_in_period.mass_attempt_count
    end as mass_attempt_count,
    case
        when known.has_mailings
            and known.has_questions then mixed_in_period.mixed_message_count
    end as mixed_message_count,
    case
        when known.has_mailings
            and known.has_questions then mixed_in_period.sure_mixed_message_count
    end as sure_mixed_message_count
from settings
    cross join known
    cross join waiting
    cross join losses_in_period
    cross join attempts_in_period
    cross join mixed_in_period
