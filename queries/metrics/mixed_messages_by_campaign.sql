-- One row per mass mailing of the twelve months to as_of that went to customers to whom we owed an answer; the 30 newest.
--   campaign_id varchar or null: The campaign.
--   name varchar or null: Its name, else its subject.
--   kind enum (newsletter, promotion, win-back, mailing): newsletter, promotion, win-back, or mailing where that is not known.
--   sent_on date: Local day of sending.
--   customer_count bigint: Customers who got it while we owed them an answer (numerator).
--   sure_count bigint: Those of them of whom a wait was open that is sure.
--   recipient_count bigint or null: Customers who got it (denominator).
--   days_waited_max bigint: Longest that one of them had waited by then.
--   annual_value decimal(38,2) or null: Annual value of those customers.
with
    recipients as (
        select
            sends.campaign_id,
            count(distinct sends.customer_id) as recipient_count
        from sends
        group by sends.campaign_id
    ),
    owed as (
        select
            mixed_messages.campaign_id, mixed_messages.customer_id,
            max(mixed_messages.days_waited) as days_waited,
            min(mixed_messages.sent_at) as sent_at,
            any_value(mixed_messages.kind) as kind,
            bool_or(mixed_messages.is_sure) as is_sure
        from mixed_messages
        group by mixed_messages.campaign_id, mixed_messages.customer_id
    )
select
    owed.campaign_id,
    any_value(coalesce(nullif(campaigns.name, ''), campaigns.subject, owed.campaign_id)) as name,
    any_value(owed.kind) as kind,
    cast(local_time(min(owed.sent_at)) as date) as sent_on,
    count(*) as customer_count,
    count(*) filter (where owed.is_sure) as sure_count,
    any_value(recipients.recipient_count) as recipient_count,
    max(owed.days_waited) as days_waited_max,
    sum(customer_standings.annual_value) as annual_value
from owed
    cross join settings
    left join campaigns on campaigns.campaign_id = owed.campaign_id
    left join recipients on recipients.campaign_id = owed.campaign_id
    left join customer_standings on customer_standings.customer_id = owed.customer_id
where owed.sent_at >= settings.as_of_at - interval 1 year
group by owed.campaign_id
order by sent_on desc, owed.campaign_id
limit
    30
