-- One row per month: mass mailings to customers, and the customers who got one while we owed them an answer.
--   month date: First day of the month.
--   role varchar (this, before, year_before) or null: this, before, year_before; see report_months.
--   mailing_count bigint: Mass mailings that went to customers: campaigns, and days on which something of no known campaign went out.
--   customer_count bigint: Customers who got one (denominator).
--   owed_count bigint: Of them, to whom we owed an answer when it was sent (numerator).
--   sure_owed_count bigint: Those of them of whom a wait was open that is sure.
with
    owed as (
        select
            report_months.month,
            count(distinct mixed_messages.customer_id) as owed_count,
            count(distinct mixed_messages.customer_id) filter (where mixed_messages.is_sure) as sure_owed_count
        from mixed_messages
            inner join report_months on report_months.month = cast(date_trunc('month', mixed_messages.sent_on) as date)
        group by report_months.month
    ),
    all_mailings as (
        select
            report_months.month,
            count(distinct mailing_of(mailings.campaign_id, mailings.sent_on)) as mailing_count,
            count(distinct mailings.customer_id) as customer_count
        from customer_mailings as mailings
            inner join report_months on report_months.month = cast(date_trunc('month', mailings.sent_on) as date)
        group by report_months.month
    )
select
    report_months.month, report_months.role,
    coalesce(all_mailings.mailing_count, 0) as mailing_count,
    coalesce(all_mailings.customer_count, 0) as customer_count,
    coalesce(owed.owed_count, 0) as owed_count,
    coalesce(owed.sure_owed_count, 0) as sure_owed_count
from report_months
    left join owed on owed.month = report_months.month
    left join all_mailings on all_mailings.month = report_months.month
order by report_months.month
