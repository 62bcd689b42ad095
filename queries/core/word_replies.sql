-- One row per word of ours that expects an answer, and customer: the first word of theirs since, and the next one of ours.
-- Each is looked for in its conversation, with the contacts it went to and in what names none; for a word that names none, with the whole customer.
--   message_id bigint: The word, see expecting_words.
--   customer_key bigint: The customer, see customer_keys.
--   replied_at timestamp or null: First human message of the customer since, or call or meeting with it, UTC; null without.
--   followed_up_at timestamp or null: Our first human message on a later day that answers no question of which we are sure, UTC; null without.
with
    addressed as (
        select
            expecting_words.message_id, expecting_words.customer_key, expecting_words.spoken_at,
            expecting_words.spoken_on, recipients.contact_key
        from expecting_words
            left join recipients on recipients.message_id = expecting_words.message_id
                and recipients.customer_key = expecting_words.customer_key
    ),
    places as (
        select
            expecting_words.message_id, expecting_words.customer_key, expecting_words.spoken_at,
            expecting_words.spoken_on,
            expecting_words.conversation_id as place_key
        from expecting_words
        union all
        select
            addressed.message_id, addressed.customer_key, addressed.spoken_at, addressed.spoken_on,
            coalesce(addressed.contact_key, addressed.customer_key) as place_key
        from addressed
        union all
        select
            expecting_words.message_id, expecting_words.customer_key, expecting_words.spoken_at,
            expecting_words.spoken_on,
            0 as place_key
        from expecting_words
    ),
    spoken as (
        select
            correspondence.message_id, correspondence.customer_key, correspondence.conversation_id,
            correspondence.contact_key, correspondence.sent_at, correspondence.sent_on,
            correspondence.direction = 'inbound'
                or coalesce(correspondence.channel in ('call', 'meeting'), false) as is_theirs
        from correspondence
            cross join settings
        where correspondence.kind = 'human'
            and correspondence.sent_on > settings.as_of_on - interval 24 month
    ),
    -- Only what stands in one of the places is sorted.
    placed as (
        select
            spoken.message_id, spoken.customer_key, spoken.sent_at, spoken.sent_on, spoken.is_theirs,
            spoken.conversation_id as place_key
        from spoken
            semi join expecting_words on expecting_words.conversation_id = spoken.conversation_id
        union all
        select
            spoken.message_id, spoken.customer_key, spoken.sent_at, spoken.sent_on, spoken.is_theirs,
            spoken.contact_key as place_key
        from spoken
            semi join addressed on addressed.contact_key = spoken.contact_key
        union all
        select
            spoken.message_id, spoken.customer_key, spoken.sent_at, spoken.sent_on, spoken.is_theirs,
            0 as place_key
        from spoken
        where spoken.contact_key is null
        union all
        select
            spoken.message_id, spoken.customer_key, spoken.sent_at, spoken.sent_on, spoken.is_theirs,
            spoken.customer_key as place_key
        from spoken
            semi join (
                select addressed.customer_key
                from addressed
                where addressed.contact_key is null
            ) as unnamed on unnamed.customer_key = spoken.customer_key
    ),
    theirs as (
        select placed.customer_key, placed.place_key, placed.sent_at
        from placed
        where placed.is_theirs
    ),
    ours as (
        select
            placed.customer_key, placed.place_key, placed.sent_on,
            min(placed.sent_at) as sent_at
        from placed
            anti join (
                select waits.answer_message_id
                from waits
                where waits.certainty = 'sure'
            ) as answers on answers.answer_message_id = placed.message_id
        where not placed.is_theirs
        group by placed.customer_key, placed.place_key, placed.sent_on
    )
select
    places.message_id, places.customer_key,
    min(theirs.sent_at) as replied_at,
    min(ours.sent_at) as followed_up_at
from places
    asof left join theirs on theirs.customer_key = places.customer_key
        and theirs.place_key = places.place_key
        and places.spoken_at < theirs.sent_at
    asof left join ours on ours.customer_key = places.customer_key
        and ours.place_key = places.place_key
        and places.spoken_on < ours.sent_on
group by places.message_id, places.customer_key
