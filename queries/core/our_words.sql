-- One row per word of ours that expects an answer, and customer: a wait the other way round.
--   message_id bigint: The message, see expecting_words.
--   customer_id varchar: The customer.
--   kind varchar (offer, win_back, other): offer, win_back or other, see expecting_words.
--   standing varchar (regular, lost, other): What the customer was on that day.
--   spoken_at timestamp: When, UTC; the end of the day where only that is known.
--   spoken_on date: The day, in the company's time zone.
--   outcome varchar (replied, settled, closed, open): replied (by a word of the customer), settled (the customer decided the offer; after another word signed, declined, gave notice, or came back), closed (the offer was decided, and not by the customer) or open.
--   replied_at timestamp or null: When the customer replied or settled it, UTC; null without.
--   followed_up_at timestamp or null: Our next word on a later day, before that and within settings.conversation_days, UTC; null without.
--   follows_up boolean: True if it came while another one of its kind to this customer had been open for no longer than that: it is told there as a second word.
--   reply_seconds double: Calendar seconds to the reply, or to the end of what is seen: the decision, as_of, or the day before from which on messages are not known.
--   alone_seconds double: Calendar seconds without a second word: to followed_up_at, else as reply_seconds.
with
    settled as (
        select
            key_of(settlements.customer_id) as customer_key,
            settlements.settled_at
        from settlements
        union all
        select
            key_of(losses.customer_id) as customer_key,
            utc_time(cast(losses.returned_on + 1 as timestamp)) as settled_at
        from losses
        where losses.returned_on is not null
    ),
    -- Who was both on a day is lost.
    standings as (
        select
            key_of(losses.customer_id) as customer_key,
            losses.lost_on + 1 as from_on,
            losses.returned_on as to_on,
            'lost' as standing
        from losses
        union all
        select
            key_of(relationships.customer_id) as customer_key,
            relationships.regular_from as from_on,
            relationships.churned_on - 1 as to_on,
            'regular' as standing
        from relationships
        where relationships.regular_from is not null
    ),
    stood as (
        select
            expecting_words.message_id, expecting_words.customer_key,
            min(standings.standing) as standing
        from expecting_words
            inner join standings on standings.customer_key = expecting_words.customer_key
                and standings.from_on <= expecting_words.spoken_on
                and coalesce(standings.to_on >= expecting_words.spoken_on, true)
        group by expecting_words.message_id, expecting_words.customer_key
    ),
    answered as (
        select
            expecting_words.*, word_replies.replied_at, word_replies.followed_up_at,
            case
                when expecting_words.kind <> 'offer' then settled.settled_at
                when offer_words.is_theirs then offer_words.decided_at
            end as settled_at,
            case
                when expecting_words.kind = 'offer'
                    and not offer_words.is_theirs then offer_words.decided_at
            end as closed_at,
            coalesce(messages_end.unknown_at, settings.as_of_at) as seen_until
        from expecting_words
            inner join word_replies on word_replies.message_id = expecting_words.message_id
                and word_replies.customer_key = expecting_words.customer_key
            left join offer_words on offer_words.message_id = expecting_words.message_id
                and offer_words.customer_key = expecting_words.customer_key
            asof left join settled on settled.customer_key = expecting_words.customer_key
                and expecting_words.spoken_at < settled.settled_at
            cross join settings
            cross join messages_end
    ),
    bounded as (
        select
            answered.*,
            least(answered.replied_at, answered.settled_at, answered.closed_at) as ended_at,
            coalesce(ended_at, greatest(answered.spoken_at, answered.seen_until)) as seen_to
        from answered
    ),
    told as (
        select
            bounded.*,
            case
                when bounded.ended_at = bounded.replied_at then 'replied'
                when bounded.ended_at = bounded.settled_at then 'settled'
                when bounded.ended_at = bounded.closed_at then 'closed'
                else 'open'
            end as outcome,
            case
                when bounded.followed_up_at < bounded.seen_to
                    and bounded.followed_up_at <= bounded.spoken_at + settings.conversation_days * interval 1 day
                    then bounded.followed_up_at
            end as second_at
        from bounded
            cross join settings
    )
select
    told.message_id, customer_keys.customer_id, told.kind,
    coalesce(stood.standing, 'other') as standing,
    told.spoken_at, told.spoken_on, told.outcome,
    case when told.outcome in ('replied', 'settled') then told.ended_at end as replied_at,
    told.second_at as followed_up_at,
    coalesce(max(told.seen_to) over earlier > told.spoken_at, false) as follows_up,
    round(epoch(told.seen_to) - epoch(told.spoken_at), 3) as reply_seconds,
    round(epoch(coalesce(told.second_at, told.seen_to)) - epoch(told.spoken_at), 3) as alone_seconds
from told
    cross join settings
    inner join customer_keys on customer_keys.customer_key = told.customer_key
    left join stood on stood.message_id = told.message_id
        and stood.customer_key = told.customer_key
window
    earlier as (
        partition by told.customer_key, told.kind
        order by
            told.spoken_on range between settings.conversation_days * interval 1 day preceding
                and interval 1 day preceding
    )
