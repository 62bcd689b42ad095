-- One row per regular with a personal word in the 24 months to as_of: whether it all goes through one person, of ours and of theirs.
-- Of ours speaks who wrote, and whoever was in a call or meeting; of theirs who wrote or called. A call that nobody took is no word.
--   customer_key bigint: The customer, see customer_keys.
--   our_voices varchar (none, one, several, unknown): How many of ours had a word: unknown where of some words it is not known who (no list of people names the sender, or several share a mailbox), and no two are known.
--   our_person_key bigint or null: The one, see people; null otherwise.
--   their_voices varchar (none, one, several, unknown): The same of their contacts, by contact or address.
with
    words as (
        select
            correspondence.customer_key,
            correspondence.direction = 'outbound'
                or correspondence.channel in ('call', 'meeting') as is_ours,
            correspondence.direction = 'inbound' as is_theirs,
            people.person_key, correspondence.contact_key
        from correspondence
            inner join (
                select key_of(regulars.customer_id) as customer_key
                from regulars
            ) as regular_keys on regular_keys.customer_key = correspondence.customer_key
            left join people on people.person_key = correspondence.person_key
                and not people.is_mailbox
            cross join settings
        where correspondence.kind = 'human'
            and correspondence.channel <> 'missed_call'
            and correspondence.sent_on > settings.as_of_on - interval 24 month
    ),
    counted as (
        select
            words.customer_key,
            count(*) filter (where words.is_ours) as our_count,
            count(words.person_key) filter (where words.is_ours) as our_known_count,
            min(words.person_key) filter (where words.is_ours) as our_first_key,
            max(words.person_key) filter (where words.is_ours) as our_last_key,
            count(*) filter (where words.is_theirs) as their_count,
            count(words.contact_key) filter (where words.is_theirs) as their_known_count,
            min(words.contact_key) filter (where words.is_theirs) as their_first_key,
            max(words.contact_key) filter (where words.is_theirs) as their_last_key
        from words
        group by words.customer_key
    )
select
    counted.customer_key,
    case
        when counted.our_count = 0 then 'none'
        when counted.our_first_key < counted.our_last_key then 'several'
        when counted.our_known_count < counted.our_count then 'unknown'
        else 'one'
    end as our_voices,
    case
        when counted.our_first_key = counted.our_last_key
            and counted.our_known_count = counted.our_count then counted.our_first_key
    end as our_person_key,
    case
        when counted.their_count = 0 then 'none'
        when counted.their_first_key < counted.their_last_key then 'several'
        when counted.their_known_count < counted.their_count then 'unknown'
        else 'one'
    end as their_voices
from counted
