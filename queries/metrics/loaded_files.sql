-- One row per file loaded and table that it brought rows of, or per folder of more than twenty such files: what it held.
--   path varchar: Where it stands, below the folder that holds all files that were loaded; / between folders.
--   file_count bigint: Files; 1, but for a folder.
--   table_name varchar or null: The canonical table; null where it brought nothing.
--   content_hash varchar: SHA-256 of the content, see imports.files; of a folder of those of its files.
--   row_count bigint: Rows accepted.
--   first_on date or null: Local day of its first row; null where its rows have none.
--   last_on date or null: Local day of its last row.
with
    moments as (
        select
            orders.file_id,
            orders.ordered_at as happened_at
        from imports.orders as orders
        union all
        select
            messages.file_id,
            coalesce(imported_mails.sent_at, messages.sent_at) as happened_at
        from imports.messages as messages
            left join imported_mails on imported_mails.message_row = messages.rowid
        union all
        select
            activities.file_id,
            activities.occurred_at as happened_at
        from imports.activities as activities
        union all
        select
            tickets.file_id,
            tickets.opened_at as happened_at
        from imports.tickets as tickets
        union all
        select
            campaigns.file_id,
            campaigns.sent_at as happened_at
        from imports.campaigns as campaigns
        union all
        select
            sends.file_id,
            sends.sent_at as happened_at
        from imports.sends as sends
        union all
        select
            trials.file_id,
            trials.assigned_at as happened_at
        from imports.trials as trials
    ),
    spans as (
        select
            moments.file_id,
            cast(local_time(min(moments.happened_at)) as date) as first_on,
            cast(local_time(max(moments.happened_at)) as date) as last_on
        from moments
        group by moments.file_id
        union all
        select
            contracts.file_id,
            min(least(contracts.offered_on, contracts.decided_on, contracts.started_on)) as first_on,
            max(coalesce(contracts.decided_on, contracts.offered_on, contracts.started_on)) as last_on
        from imports.contracts as contracts
        group by contracts.file_id
    ),
    named as (
        select files.file_id, files.table_name, files.content_hash, files.accepted_count, file_paths.path
        from imports.files as files
            inner join file_paths on file_paths.file_id = files.file_id
    ),
    grouped as (
        select
            named.*,
            count(*) over (
                partition by
                    named.table_name,
                    regexp_replace(named.path, '[^/]*$', '', 'g')
            ) > 20 as is_of_many
        from named
    ),
    shown as (
        select
            grouped.*,
            case
                when grouped.is_of_many
                    then coalesce(nullif(regexp_replace(grouped.path, '[^/]*$', '', 'g'), ''), './')
                else grouped.path
            end as shown_path
        from grouped
    )
select
    shown.shown_path as path,
    count(*) as file_count,
    shown.table_name,
    case
        when count(*) = 1 then min(shown.content_hash)
        else sha256(string_agg(shown.content_hash, ' ' order by shown.content_hash))
    end as content_hash,
    cast(sum(shown.accepted_count) as bigint) as row_count,
    min(spans.first_on) as first_on,
    max(spans.last_on) as last_on
from shown
    left join spans on spans.file_id = shown.file_id
group by shown.shown_path, shown.table_name
order by shown.shown_path, shown.table_name
