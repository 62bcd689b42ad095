-- One row per message with which a customer first replied to a personal attempt, or to a mail of ours that came with an offer: it speaks of business.
--   message_id bigint: The message.
--   customer_key bigint: The customer, see customer_keys.
--   is_to_attempt boolean: True for the reply to a personal attempt to win the customer back.
with
    offers as (
        select
            contracts.customer_id, contracts.offered_on,
            coalesce(contracts.decided_on, date '9999-12-31') as decided_on
        from contracts
        where contracts.offered_on is not null
    ),
    -- A mail that carries an offer is of its day, or of the days in which it was entered.
    replies_to_offers as (
        select wait_messages.message_id, wait_messages.customer_key
        from wait_messages
            inner join conversation_firsts on conversation_firsts.customer_key = wait_messages.customer_key
                and conversation_firsts.conversation_id = wait_messages.conversation_id
                and conversation_firsts.theirs_at = wait_messages.sent_at
                and conversation_firsts.ours_at < wait_messages.sent_at
            inner join offers on key_of(offers.customer_id) = wait_messages.customer_key
                and offers.offered_on between cast(local_time(conversation_firsts.ours_at) as date) - 3 and cast(local_time(conversation_firsts.ours_at) as date) + 3
                and offers.offered_on <= wait_messages.sent_on
                and offers.decided_on >= wait_messages.sent_on
    )
select
    attempt_replies.reply_id as message_id,
    key_of(attempt_replies.customer_id) as customer_key,
    true as is_to_attempt
from attempt_replies
    semi join personal_attempts on personal_attempts.attempt_id = attempt_replies.attempt_id
union
select replies_to_offers.message_id, replies_to_offers.customer_key, false
from replies_to_offers
    anti join attempt_replies on attempt_replies.reply_id = replies_to_offers.message_id
        and key_of(attempt_replies.customer_id) = replies_to_offers.customer_key
