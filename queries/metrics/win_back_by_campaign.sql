-- One row per campaign of the 24 months to as_of that went to customers who left in these months: win-backs first, then the newest; at most 20.
--   campaign_id varchar: The campaign.
--   name varchar: Its name, else its subject.
--   kind enum (newsletter, promotion, win-back, mailing): win-back, promotion, newsletter, or mailing where that is not known.
--   sent_on date: Local day of the first mailing to a lost customer.
--   attempted_count bigint: Lost customers who got it.
--   replied_count bigint: Of them, replied to it (numerator over attempted_count); a reply is credited once, see attempts.
--   answered_count bigint: Of these, have our answer (numerator over replied_count).
--   replied_share double or null: replied_count out of attempted_count; null of none.
--   replied_share_low double or null: Lower end of its 95 % interval (Wilson).
--   replied_share_high double or null: Upper end.
with
    counted as (
        select
            sends.campaign_id,
            any_value(coalesce(nullif(campaigns.name, ''), campaigns.subject, sends.campaign_id)) as name,
            any_value(sends.kind) as kind,
            min(attempts.attempted_on) as sent_on,
            count(distinct attempts.customer_id) as attempted_count,
            count(distinct attempts.customer_id) filter (attempts.replied_at is not null) as replied_count,
            count(distinct attempts.customer_id) filter (attempts.answer_outcome = 'answered') as answered_count
        from attempts
            semi join win_back_cases on win_back_cases.customer_id = attempts.customer_id
                and win_back_cases.loss_number = attempts.loss_number
            inner join sends on sends.send_id = attempts.attempt_id
                and sends.customer_id = attempts.customer_id
            left join campaigns on campaigns.campaign_id = sends.campaign_id
            cross join settings
        where attempts.kind <> 'personal'
            and attempts.attempted_on > settings.as_of_on - interval 24 month
            and sends.campaign_id is not null
        group by sends.campaign_id
    )
select
    counted.*,
    share_of(counted.replied_count, counted.attempted_count) as replied_share,
    wilson_low(counted.replied_count, counted.attempted_count) as replied_share_low,
    wilson_high(counted.replied_count, counted.attempted_count) as replied_share_high
from counted
order by
    counted.kind = 'win-back' desc,
    counted.sent_on desc, counted.campaign_id
limit
    20
