-- One row per mass mailing and mailbox it went to on a day, whatever number of rows and files say something of it.
-- long: what rows say of one mailing is put together by its number, then by the mailbox, with the same columns.
--   send_id varchar: Number of the send.
--   campaign_id varchar or null: The campaign.
--   kind enum (newsletter, promotion, win-back, mailing): newsletter, promotion or win-back, from the campaign; mailing where that is not known.
--   address_key bigint or null: The key of the address it went to, lower case; of the contact's where the tool names none.
--   customer_id varchar or null: The customer behind the address, if known.
--   sent_at timestamp: When, UTC; the time of the campaign where the tool knows no other.
--   sent_on date: The day, in the company's time zone.
--   opened_at timestamp or null: First opening after it was sent, UTC.
--   clicked_at timestamp or null: First click after it was sent, UTC.
--   bounced_at timestamp or null: When it bounced, UTC; the time of sending where only the fact is known.
--   unsubscribed_at timestamp or null: When the address unsubscribed, UTC.
--   file_id integer: The newest file that says something of it.
--   line bigint or null: Line of that file.
with
    repeated as (
        select repeated_ids.id
        from repeated_ids
        where repeated_ids.table_name = 'sends'
    ),
    -- Several rows of one mailing and address say the same of it, or each something else.
    merged as (
        select
            sends.send_id,
            first_value(sends.campaign_id ignore nulls) over newest as campaign_id,
            first_value(sends.email ignore nulls) over newest as email,
            first_value(sends.contact_id ignore nulls) over newest as contact_id,
            min(sends.sent_at) over newest as sent_at,
            min(sends.bounced_at) over newest as bounced_at,
            bool_or(sends.has_bounced) over newest as has_bounced,
            min(sends.unsubscribed_at) over newest as unsubscribed_at,
            sends.file_id,
            first_value(sends.line ignore nulls) over newest as line
        from imports.sends as sends
            semi join repeated on repeated.id = sends.send_id
            inner join file_order as files on files.file_id = sends.file_id
        window
            newest as (
                partition by sends.send_id
                order by
                    files.name_order desc,
                    sends.line desc rows between unbounded preceding and unbounded following
            )
        qualify row_number() over newest = 1
    ),
    told as (
        select sends.*
        from imports.sends as sends
            anti join repeated on repeated.id = sends.send_id
        union all by name
        select merged.*
        from merged
    ),
    placed as (
        select
            told.send_id, told.campaign_id, told.opened_at, told.clicked_at, told.bounced_at, told.has_bounced,
            told.unsubscribed_at, told.file_id, told.line,
            coalesce(told.email, contacts.email) as email,
            contacts.customer_id as contact_customer_id,
            coalesce(told.sent_at, campaigns.sent_at) as sent_at,
            coalesce(
                campaigns.kind,
                cast('mailing' as enum('newsletter', 'promotion', 'win-back', 'mailing'))
            ) as kind
        from told
            left join campaigns on campaigns.campaign_id = told.campaign_id
            left join contacts on contacts.contact_id = told.contact_id
    ),
    -- What precedes the mailing is a slip of a clock or of a program, and no reading.
    readings as (
        select
            placed.send_id,
            min(sends.opened_at) filter (where sends.opened_at >= placed.sent_at) as opened_at,
            min(sends.clicked_at) filter (where sends.clicked_at >= placed.sent_at) as clicked_at
        from merged
            inner join placed on placed.send_id = merged.send_id
            inner join imports.sends as sends on sends.send_id = merged.send_id
        group by placed.send_id
    ),
    seen as (
        select
            placed.send_id, placed.campaign_id, placed.kind, placed.email, placed.contact_customer_id,
            placed.sent_at,
            coalesce(
                readings.opened_at,
                case when placed.opened_at >= placed.sent_at then placed.opened_at end
            ) as opened_at,
            coalesce(
                readings.clicked_at,
                case when placed.clicked_at >= placed.sent_at then placed.clicked_at end
            ) as clicked_at,
            coalesce(placed.bounced_at, case when placed.has_bounced then placed.sent_at end) as bounced_at,
            placed.unsubscribed_at, placed.file_id, placed.line
        from placed
            left join readings on readings.send_id = placed.send_id
    ),
    judged as (
        select
            seen.send_id, seen.campaign_id, seen.kind, identities.address_key,
            coalesce(
                identities.customer_id,
                case when excluded_customers.customer_id is null then seen.contact_customer_id end
            ) as customer_id,
            coalesce(identities.mailbox, seen.email) as mailbox,
            seen.sent_at,
            cast(local_time(seen.sent_at) as date) as sent_on,
            case when seen.opened_at < settings.as_of_at then seen.opened_at end as opened_at,
            case when seen.clicked_at < settings.as_of_at then seen.clicked_at end as clicked_at,
            case when seen.bounced_at < settings.as_of_at then seen.bounced_at end as bounced_at,
            case when seen.unsubscribed_at < settings.as_of_at then seen.unsubscribed_at end as unsubscribed_at,
            seen.file_id, seen.line
        from seen
            left join identities on identities.address = seen.email
            left join excluded_customers on excluded_customers.customer_id = seen.contact_customer_id
            cross join settings
        where seen.sent_at < settings.as_of_at
    ),
    -- A mailbox that stands twice on a list, in capitals too or with a +tag, gets one mailing twice; a campaign of another day is another mailing.
    twice as (
        select judged.campaign_id, judged.mailbox, judged.sent_on
        from judged
        where judged.campaign_id is not null
            and judged.mailbox is not null
        group by judged.campaign_id, judged.mailbox, judged.sent_on
        having count(*) > 1
    ),
    -- Of these alone: the least of texts is held in memory for each group.
    listed_twice as (
        select
            judged.campaign_id, judged.mailbox, judged.sent_on,
            min(judged.send_id) as send_id,
            min(judged.opened_at) as opened_at,
            min(judged.clicked_at) as clicked_at,
            min(judged.bounced_at) as bounced_at,
            min(judged.unsubscribed_at) as unsubscribed_at
        from judged
            semi join twice on twice.campaign_id = judged.campaign_id
                and twice.mailbox = judged.mailbox
                and twice.sent_on = judged.sent_on
        group by judged.campaign_id, judged.mailbox, judged.sent_on
    )
select
    judged.send_id, judged.campaign_id, judged.kind, judged.address_key, judged.customer_id,
    judged.sent_at, judged.sent_on,
    coalesce(listed_twice.opened_at, judged.opened_at) as opened_at,
    coalesce(listed_twice.clicked_at, judged.clicked_at) as clicked_at,
    coalesce(listed_twice.bounced_at, judged.bounced_at) as bounced_at,
    coalesce(listed_twice.unsubscribed_at, judged.unsubscribed_at) as unsubscribed_at,
    judged.file_id, judged.line
from judged
    left join listed_twice on listed_twice.campaign_id = judged.campaign_id
        and listed_twice.mailbox = judged.mailbox
        and listed_twice.sent_on = judged.sent_on
where listed_twice.send_id is null
    or listed_twice.send_id = judged.send_id
