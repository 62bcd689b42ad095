-- One row per campaign: campaigns.csv of a Mailchimp account export, or the list of campaign reports. Times are local.
-- optional: list
--   campaign_id: made from the title, since the files of recipients are named by it
select
    export_row,
    campaign_key_of('mailchimp', title) as campaign_id,
    title as name,
    subject,
    coalesce(
        strftime(try_strptime("send date", '%b %d, %Y %I:%M %p'), '%Y-%m-%d %H:%M'),
        "send date"
    ) as sent_at,
    case
        when title is null then reason_at('Title', 'missing')
        when "send date" is null then reason_at('Send Date', 'not_sent_without')
        when count(*) over (
            partition by campaign_key_of('mailchimp', title)
        ) > 1 then reason_at('Title', 'campaign_files_alike', title)
        when "total recipients" = '0' then reason('sent_to_nobody')
    end as set_aside
from export
