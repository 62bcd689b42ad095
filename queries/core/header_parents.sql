-- One row per mail whose headers say what it answers.
--   message_id bigint: The mail.
--   parent_id bigint: What it answers, whether we have that mail or not: the last of its References, else In-Reply-To, itself left out. An id that different mails carry does not say which of them is meant.
--   sent_at timestamp: When the mail was sent, UTC.
--   is_rough boolean: True if sent_at is a Date without its time zone, or a day without a time.
with
    named as (
        select
            mails.message_id, mails.sent_at, mails.is_day_only
                or coalesce(mails.sent_at_rule = 'date_without_zone', false) as is_rough,
            case
                when mails.reference_ids[len(mails.reference_ids)] <> mails.name
                    then mails.reference_ids[len(mails.reference_ids)]
                else coalesce(
                    list_reverse(list_filter(mails.reference_ids, lambda reference_id: reference_id <> mails.name)) [1],
                    nullif(mails.in_reply_to, mails.name)
                )
            end as parent_name
        from mails
        where len(mails.reference_ids) > 0
            or mails.in_reply_to is not null
    )
select
    named.message_id,
    coalesce(renamed.message_key, key_of(named.parent_name)) as parent_id,
    named.sent_at, named.is_rough
from named
    left join (
        select distinct renamed_copies.other_key, renamed_copies.message_key
        from renamed_copies
    ) as renamed on renamed.other_key = key_of(named.parent_name)
    anti join reused_ids on reused_ids.message_id = named.parent_name
where named.parent_name is not null
