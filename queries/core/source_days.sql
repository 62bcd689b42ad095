-- One row per source and day with rows: a source is what one mailbox, or one layout of an export, brings of one table; and of all mails by people those that we wrote, and those that others did.
--   table_name varchar: The canonical table.
--   source_name varchar: The mailbox, see mailboxes, `outbound` or `inbound`; else the layout, see imports.files.
--   happened_on date: The day, in the company's time zone; none before forget_before, of which only what holds on is kept.
--   row_count bigint: Rows of that day, copies included.
--   path varchar or null: The file that they stand in, the last one by name; null of mails.
with
    moments as (
        select
            'orders' as table_name,
            orders.file_id,
            orders.ordered_at as happened_at
        from imports.orders as orders
        union all
        select
            'activities' as table_name,
            activities.file_id,
            activities.occurred_at as happened_at
        from imports.activities as activities
        union all
        select
            'tickets' as table_name,
            tickets.file_id,
            tickets.opened_at as happened_at
        from imports.tickets as tickets
        union all
        select
            'campaigns' as table_name,
            campaigns.file_id,
            campaigns.sent_at as happened_at
        from imports.campaigns as campaigns
        union all
        select
            'sends' as table_name,
            sends.file_id,
            coalesce(sends.sent_at, campaigns.sent_at) as happened_at
        from imports.sends as sends
            left join campaigns on campaigns.campaign_id = sends.campaign_id
    ),
    days as (
        select
            moments.table_name, moments.file_id,
            cast(local_time(moments.happened_at) as date) as happened_on
        from moments
        union all
        select
            'contracts' as table_name,
            contracts.file_id,
            least(contracts.offered_on, contracts.decided_on, contracts.started_on) as happened_on
        from imports.contracts as contracts
        union all
        select
            'contracts' as table_name,
            contracts.file_id,
            contracts.decided_on as happened_on
        from imports.contracts as contracts
        where contracts.decided_on > least(contracts.offered_on, contracts.started_on)
    )
select
    days.table_name,
    coalesce(files.source, files.path) as source_name,
    days.happened_on,
    count(*) as row_count,
    max(files.path) as path
from days
    inner join imports.files as files on files.file_id = days.file_id
    cross join settings
where days.happened_on >= coalesce(settings.forget_before_on, days.happened_on)
group by
    days.table_name,
    coalesce(files.source, files.path),
    days.happened_on
union all
select
    'messages' as table_name,
    mailboxes.source_name,
    cast(local_time(coalesce(imported_mails.sent_at, messages.sent_at)) as date) as happened_on,
    count(*) as row_count,
    cast(null as varchar) as path
from imports.messages as messages
    left join imported_mails on imported_mails.message_row = messages.rowid
    inner join imports.files as files on files.file_id = messages.file_id
    inner join mailboxes on mailboxes.mailbox = coalesce(messages.mailbox, files.source, files.path)
where messages.sent_at is not null
group by
    mailboxes.source_name,
    cast(local_time(coalesce(imported_mails.sent_at, messages.sent_at)) as date)
union all
select
    'messages' as table_name,
    case
        when messages.folder_role = 'sent'
            or messages.from_directory_name is not null
            or identities.side = 'ours' then 'outbound'
        else 'inbound'
    end as source_name,
    cast(local_time(coalesce(imported_mails.sent_at, messages.sent_at)) as date) as happened_on,
    count(*) as row_count,
    cast(null as varchar) as path
from imports.messages as messages
    left join imported_mails on imported_mails.message_row = messages.rowid
    left join identities on identities.address = messages.from_address
where messages.sent_at is not null
    and messages.kind = 'human'
group by
    case
        when messages.folder_role = 'sent'
            or messages.from_directory_name is not null
            or identities.side = 'ours' then 'outbound'
        else 'inbound'
    end,
    cast(local_time(coalesce(imported_mails.sent_at, messages.sent_at)) as date)
