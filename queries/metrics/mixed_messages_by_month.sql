-- One row per month: mass mailings that went to customers to whom we owed an answer.
--   month date: First day of the month.
--   role varchar (this, before, year_before) or null: this, before, year_before; see report_months.
--   send_count bigint: Mailings sent to such customers.
--   sure_count bigint: Those of them sent while a wait was open that is sure.
--   win_back_count bigint or null: Win-back mailings among them; null where the kind of one is not known.
--   customer_count bigint: Customers who got one.
--   total_count bigint: All mass mailings to customers in the month (denominator).
with
    owed as (
        select
            report_months.month,
            count(*) as send_count,
            count(*) filter (where mixed_messages.is_sure) as sure_count,
            case
                when bool_and(mixed_messages.kind <> 'mailing')
                    then count(*) filter (mixed_messages.kind = 'win-back')
            end as win_back_count,
            count(distinct mixed_messages.customer_id) as customer_count
        from mixed_messages
            inner join report_months on report_months.month = cast(date_trunc('month', mixed_messages.sent_on) as date)
        group by report_months.month
    ),
    all_sends as (
        select
            report_months.month,
            count(*) as total_count
        from sends
            inner join report_months on report_months.month = cast(date_trunc('month', sends.sent_on) as date)
        where sends.customer_id is not null
        group by report_months.month
    )
select
    report_months.month, report_months.role,
    coalesce(owed.send_count, 0) as send_count,
    coalesce(owed.sure_count, 0) as sure_count,
    case when owed.month is null then 0 else owed.win_back_count end as win_back_count,
    coalesce(owed.customer_count, 0) as customer_count,
    coalesce(all_sends.total_count, 0) as total_count
from report_months
    left join owed on owed.month = report_months.month
    left join all_sends on all_sends.month = report_months.month
order by report_months.month
