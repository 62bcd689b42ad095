-- One row per calendar year of which anything is known, the five newest: questions, regulars, and what became of those who left.
-- long: it counts six kinds of things, each once in a year.
--   year date: First day of the year.
--   last_on date: Last day of the year that is seen.
--   opened_count bigint: Questions that arrived (denominator of the two next).
--   sure_opened_count bigint: Those of them that are sure, see waits.certainty.
--   answered_in_day_count bigint: Of these, answered within 24 hours.
--   sure_answered_in_day_count bigint: Those of them that are sure.
--   waiting_count bigint: Of these, still open at as_of.
--   sure_waiting_count bigint: Those of them that are sure.
--   regular_count bigint or null: Regulars on the last day; null where nothing is known of contracts and orders.
--   left_count bigint: Regulars who left in the year.
--   left_value decimal(38,2): Their annual value.
--   returned_count bigint: Customers who returned in the year.
--   attempt_count bigint: Personal attempts to win customers back.
--   mixed_count bigint: Customers who got a mass mailing while we owed them an answer.
--   sure_mixed_count bigint: Those of them to whom we surely owed one.
--   answered_in_day_share double or null: answered_in_day_count out of opened_count; null of none.
--   answered_in_day_share_low double or null: Lower end of its 95 % interval (Wilson).
--   answered_in_day_share_high double or null: Upper end.
--   waiting_share double or null: waiting_count out of opened_count; null of none.
--   waiting_share_low double or null: Lower end of its 95 % interval (Wilson).
--   waiting_share_high double or null: Upper end.
with
    questions as (
        select
            report_years.year,
            count(*) as opened_count,
            count(*) filter (
                where counted_waits.outcome = 'answered'
                    and counted_waits.wait_seconds <= 86400
            ) as answered_in_day_count,
            count(*) filter (where counted_waits.outcome = 'open') as waiting_count,
            count(*) filter (where counted_waits.certainty = 'sure') as sure_opened_count,
            count(*) filter (
                where counted_waits.certainty = 'sure'
                    and counted_waits.outcome = 'answered'
                    and counted_waits.wait_seconds <= 86400
            ) as sure_answered_in_day_count,
            count(*) filter (
                where counted_waits.certainty = 'sure'
                    and counted_waits.outcome = 'open'
            ) as sure_waiting_count
        from report_years
            inner join counted_waits on counted_waits.opened_month between report_years.year and report_years.last_on
        group by report_years.year
    ),
    standing as (
        select
            report_years.year,
            count(distinct relationships.customer_id) as regular_count
        from report_years
            inner join relationships on relationships.regular_from <= report_years.last_on
                and coalesce(relationships.churned_on > report_years.last_on, true)
        group by report_years.year
    ),
    left_regulars as (
        select
            report_years.year,
            count(distinct churns.customer_id) as left_count,
            sum(churns.annual_value) as left_value
        from report_years
            inner join churns on churns.churned_on between report_years.year and report_years.last_on
        where churns.was_regular
        group by report_years.year
    ),
    returns as (
        select
            report_years.year,
            count(distinct losses.customer_id) as returned_count
        from report_years
            inner join losses on losses.returned_on between report_years.year and report_years.last_on
        group by report_years.year
    ),
    tried as (
        select
            report_years.year,
            count(*) as attempt_count
        from report_years
            inner join attempts on attempts.attempted_on between report_years.year and report_years.last_on
        where attempts.kind = 'personal'
        group by report_years.year
    ),
    mixed as (
        select
            report_years.year,
            count(distinct mixed_messages.customer_id) as mixed_count,
            count(distinct mixed_messages.customer_id) filter (where mixed_messages.is_sure) as sure_mixed_count
        from report_years
            inner join mixed_messages on mixed_messages.sent_on between report_years.year and report_years.last_on
        group by report_years.year
    ),
    counted as (
        select
            report_years.year, report_years.last_on,
            coalesce(questions.opened_count, 0) as opened_count,
            coalesce(questions.sure_opened_count, 0) as sure_opened_count,
            coalesce(questions.answered_in_day_count, 0) as answered_in_day_count,
            coalesce(questions.sure_answered_in_day_count, 0) as sure_answered_in_day_count,
            coalesce(questions.waiting_count, 0) as waiting_count,
            coalesce(questions.sure_waiting_count, 0) as sure_waiting_count,
            case
                when report_years.has_relationships then coalesce(standing.regular_count, 0)
            end as regular_count,
            coalesce(left_regulars.left_count, 0) as left_count,
            coalesce(left_regulars.left_value, 0) as left_value,
            coalesce(returns.returned_count, 0) as returned_count,
            coalesce(tried.attempt_count, 0) as attempt_count,
            coalesce(mixed.mixed_count, 0) as mixed_count,
            coalesce(mixed.sure_mixed_count, 0) as sure_mixed_count
        from report_years
            left join questions on questions.year = report_years.year
            left join standing on standing.year = report_years.year
            left join left_regulars on left_regulars.year = report_years.year
            left join returns on returns.year = report_years.year
            left join tried on tried.year = report_years.year
            left join mixed on mixed.year = report_years.year
    )
select
    counted.*,
    share_of(counted.answered_in_day_count, counted.opened_count) as answered_in_day_share,
    wilson_low(counted.answered_in_day_count, counted.opened_count) as answered_in_day_share_low,
    wilson_high(counted.answered_in_day_count, counted.opened_count) as answered_in_day_share_high,
    share_of(counted.waiting_count, counted.opened_count) as waiting_share,
    wilson_low(counted.waiting_count, counted.opened_count) as waiting_share_low,
    wilson_high(counted.waiting_count, counted.opened_count) as waiting_share_high
from counted
order by counted.year
