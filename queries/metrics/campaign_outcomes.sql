-- One row per campaign of win_back_by_campaign and window: what became of the lost customers who got it, if the window is over.
--   campaign_id varchar: The campaign.
--   window_days integer: 30, 90 or 365 days from the mailing.
--   returned_count bigint: Customers who returned within the window (numerator; attributed is never caused).
--   attempted_count bigint: Customers who got it so long ago that the window is over (denominator).
--   returned_share double or null: returned_count out of attempted_count; null of none.
--   returned_share_low double or null: Lower end of its 95 % interval (Wilson).
--   returned_share_high double or null: Upper end.
with
    windows as (
        select windows.*
        from (values (30), (90), (365)) as windows (window_days)
    ),
    firsts as (
        select
            sends.campaign_id, attempts.customer_id, attempts.loss_number,
            min(attempts.attempted_on) as attempted_on,
            min(attempts.returned_on) as returned_on
        from attempts
            semi join win_back_cases on win_back_cases.customer_id = attempts.customer_id
                and win_back_cases.loss_number = attempts.loss_number
            inner join sends on sends.send_id = attempts.attempt_id
                and sends.customer_id = attempts.customer_id
        where attempts.kind <> 'personal'
        group by sends.campaign_id, attempts.customer_id, attempts.loss_number
    ),
    counted as (
        select
            win_back_by_campaign.campaign_id, windows.window_days,
            count(*) filter (firsts.returned_on <= firsts.attempted_on + windows.window_days) as returned_count,
            count(firsts.customer_id) as attempted_count
        from win_back_by_campaign
            cross join windows
            cross join settings
            left join firsts on firsts.campaign_id = win_back_by_campaign.campaign_id
                and firsts.attempted_on + windows.window_days <= settings.as_of_on
        group by win_back_by_campaign.campaign_id, windows.window_days
    )
select
    counted.*,
    share_of(counted.returned_count, counted.attempted_count) as returned_share,
    wilson_low(counted.returned_count, counted.attempted_count) as returned_share_low,
    wilson_high(counted.returned_count, counted.attempted_count) as returned_share_high
from counted
order by counted.campaign_id, counted.window_days
