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
        when title is null then 'Title is missing'
        when "send date" is null then 'Send Date is missing: it was not sent'
        when count(*) over (
            partition by
                campaign_key_of('mailchimp', title)
        ) > 1 then 'Title: several campaigns are called ''' || left(title, 100) || ''', and the files of their recipients cannot be told apart'
        when "total recipients" = '0' then 'it was sent to nobody'
    end as set_aside
from
    export
