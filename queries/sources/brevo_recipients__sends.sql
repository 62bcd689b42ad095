-- One row per recipient of a campaign of Brevo (Sendinblue): the export of a campaign's recipients. Days come before months, times are local.
-- optional: send_date, total opens, total apple mpp opens, unsubscribe_date, complaint_date
-- export: a campaign's report, Export recipients; or POST /emailCampaigns/{id}/exportRecipients
--   opened_at: not where all openings are Apple's, which opens every mail
--   bounced_at: a soft bounce only where it was not delivered after all
select
    export_row,
    send_key_of(brevo_campaign_of("campaign id", "campaign name"), email_id) as send_id,
    brevo_campaign_of("campaign id", "campaign name") as campaign_id,
    email_id as email,
    day_first_moment_of(coalesce(send_date, delivered_date)) as sent_at,
    case
        when "total opens" = '0'
            and "total apple mpp opens" <> '0' then null
        else day_first_moment_of(open_date)
    end as opened_at,
    day_first_moment_of(
        coalesce(hard_bounce_date, case when delivered_date is null then soft_bounce_date end)
    ) as bounced_at,
    day_first_moment_of(coalesce(unsubscribe_date, complaint_date)) as unsubscribed_at
from export
