-- One row per ticket: Zendesk's JSON export, one ticket a line, with its requester, metrics and comments nested in it.
-- optional: subject, status, requester, comments, metric_set, tags, assignee_id, collaborator_ids, email_cc_ids, follower_ids
-- bodies: description, comments, custom_fields, fields
--   answered_at: the first public reply by its metrics (calendar minutes), else the first public comment of an agent: neither the requester nor Zendesk itself (author -1), nor who only has a copy
--   set_aside: a ticket of which it is not known who waits, or whether somebody does
with
    tickets as (
        select
            *,
            coalesce(
                try_cast(requester as json) ->> '$.email',
                try_cast(via as json) ->> '$.source.from.address'
            ) as requester_email,
            coalesce(
                try_cast(metric_set as json) ->> '$.solved_at',
                case when lower(status) in ('solved', 'closed') then updated_at end
            ) as solved_at,
            try_cast(metric_set as json) ->> '$.reply_time_in_minutes.calendar' as reply_minutes,
            list_concat(
                try_cast(collaborator_ids as json)::varchar[],
                try_cast(email_cc_ids as json)::varchar[],
                try_cast(follower_ids as json)::varchar[]
            ) as copied_ids,
            list_filter(
                from_json(
                    try_cast(comments as json),
                    '[{"author_id": "VARCHAR", "public": "BOOLEAN", "created_at": "VARCHAR"}]'
                ),
                lambda comment: comment.public
            ) as public_comments
        from export
    )
select
    export_row,
    'zendesk:' || id as ticket_id,
    requester_email as email,
    subject, status,
    created_at as opened_at,
    case
        when metric_set is not null then created_at || ' + ' || reply_minutes || ' minutes'
        else list_min(
            list_transform(
                list_filter(
                    public_comments,
                    lambda comment: comment.author_id not in (requester_id, '-1')
                        and (
                            coalesce(comment.author_id = assignee_id, false)
                            or not coalesce(list_contains(copied_ids, comment.author_id), false)
                        )
                ),
                lambda comment: comment.created_at
            )
        )
    end as answered_at,
    solved_at as closed_at,
    case
        when lower(status) = 'deleted' then reason('deleted_in', 'Zendesk')
        when requester_email is null then reason('asker_without_address')
        when contains(tags, '"closed_by_merge"') then reason('ticket_merged')
        when public_comments[1].author_id <> requester_id
            or (
                try_cast(via as json) ->> '$.channel' = 'web'
                and submitter_id <> requester_id
            ) then reason('opened_by_us')
        when metric_set is null
            and comments is null then reason_told('answer_unknown', null, 'metric_set', 'comments')
    end as set_aside
from tickets
