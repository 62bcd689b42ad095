-- One row per mail whose headers say what it answers, and that is known by its name.
--   message_id: The mail.
--   parent_id: What it answers: the last of its References, else In-Reply-To, itself left out. An id that different mails carry does not say which of them is meant.
with
    named as (
        select
            mails.message_id,
            coalesce(
                list_filter(mails.reference_ids, lambda reference_id: reference_id <> mails.name)[-1],
                nullif(mails.in_reply_to, mails.name)
            ) as parent_name
        from
            mails
        where
            len(mails.reference_ids) > 0
            or mails.in_reply_to is not null
    )
select
    named.message_id,
    message_names.message_id as parent_id
from
    named
    inner join message_names on message_names.name = named.parent_name
    anti join reused_ids on reused_ids.message_id = named.parent_name
