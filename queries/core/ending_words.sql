-- One row per row of ending_terms: who had the last personal word by the end of that day, and when.
--   looked_on date: The day of looking.
--   customer_id varchar: The customer.
--   our_word_on date or null: Day of our last mail, call or meeting with the customer; null where none is known.
--   their_word_on date or null: Day of the customer's last one.
--   is_ours_last boolean or null: True if the last of all is ours; null where none is known.
--   is_known boolean: True if messages or activities are known of all the settings.renewal_days before.
--   has_word boolean or null: True if a word of ours lies within these; null where that is not known.
with
    words as (
        select
            ending_terms.looked_on, ending_terms.customer_id,
            max(exchanges.sent_on) filter (where exchanges.direction = 'outbound') as our_word_on,
            max(exchanges.sent_on) filter (where exchanges.direction = 'inbound') as their_word_on,
            max(exchanges.sent_at) filter (where exchanges.direction = 'outbound') as our_word_at,
            max(exchanges.sent_at) filter (where exchanges.direction = 'inbound') as their_word_at
        from ending_terms
            inner join exchanges on exchanges.customer_id = ending_terms.customer_id
                and exchanges.sent_on <= ending_terms.looked_on
        group by ending_terms.looked_on, ending_terms.customer_id
    ),
    told as (
        select
            ending_terms.looked_on, ending_terms.customer_id, words.our_word_on, words.their_word_on,
            -- Of one moment ours is the last.
            case
                when words.customer_id is not null
                    then coalesce(words.our_word_at >= words.their_word_at, words.our_word_at is not null)
            end as is_ours_last,
            coalesce(ending_terms.looked_on - settings.renewal_days >= event_archive.begins_on, false)
                and coalesce(
                    ending_terms.looked_on < cast(local_time(messages_end.unknown_at) as date),
                    true
                ) as is_known,
            coalesce(words.our_word_on >= ending_terms.looked_on - settings.renewal_days, false) as is_spoken
        from ending_terms
            cross join settings
            cross join event_archive
            cross join messages_end
            left join words on words.looked_on = ending_terms.looked_on
                and words.customer_id = ending_terms.customer_id
    )
select
    told.looked_on, told.customer_id, told.our_word_on, told.their_word_on, told.is_ours_last,
    told.is_known,
    case when told.is_spoken or told.is_known then told.is_spoken end as has_word
from told
