-- One row per win-back attempt and customer: a contact that we started with a customer who was lost and had not returned.
--   attempt_id varchar: Name of the message (see message_names), or number of the send.
--   customer_id varchar: The customer.
--   loss_number bigint: The loss it fell into.
--   kind varchar: personal (opened by a human of ours), win-back (a mass mailing that says so), promotion (any other mass mailing) or mailing (one of which nothing tells whether it is a win-back).
--   attempted_at timestamp: When, UTC.
--   attempted_on date: The day, in the company's time zone.
--   attempt_number bigint: Number among the attempts of the same kind in this loss.
--   person_key bigint or null: Who of ours, if known, see people.
--   is_handover boolean or null: True if another person than the one who last dealt with the customer; null if one of them is unknown.
--   has_history boolean or null: True if that person wrote to or met the customer before; null for mailings, and if unknown who.
--   days_since_refusal bigint or null: Days from our refusal; null without one.
--   days_since_churn bigint or null: Days from the churn; null if not churned by then.
--   offered_contract_id varchar or null: The unsigned offer whose term the attempt falls into; null without one.
--   offer_days_left bigint or null: Days left in that term.
--   is_stale_offer boolean or null: True if less than settings.stale_offer_share of that term is left.
--   subject varchar or null: Subject.
--   replied_at timestamp or null: First reply of the customer, UTC; null without one.
--   reply_days bigint or null: Days from the attempt to the reply.
--   reply_kind enum (yes, conditional, no, unclear) or null: yes, conditional, no or unclear; null without a reply or where bodies are not read.
--   answer_outcome varchar or null: answered, settled or open: what became of the reply; null without one.
--   answered_at timestamp or null: When we answered the reply, UTC.
--   answer_days bigint or null: Days from the reply to our answer, or to the day of the report.
--   returned_on date or null: Day on which the customer returned after the attempt; null if not.
with
    contacted as (
        select
            personal_attempts.attempt_id, personal_attempts.customer_id, personal_attempts.loss_number,
            personal_attempts.attempted_at, personal_attempts.attempted_on, personal_attempts.person_key,
            personal_attempts.subject, personal_attempts.previous_person_key, personal_attempts.has_history,
            'personal' as kind
        from personal_attempts
        union all by name
        select
            sends.send_id as attempt_id,
            sends.customer_id, losses.loss_number,
            case when sends.kind = 'newsletter' then 'promotion' else cast(sends.kind as varchar) end as kind,
            sends.sent_at as attempted_at,
            sends.sent_on as attempted_on,
            campaigns.title as subject
        from sends
            inner join losses on losses.customer_id = sends.customer_id
                and sends.sent_on > losses.lost_on
                and sends.sent_on <= coalesce(losses.returned_on, date '9999-12-31')
            left join campaigns on campaigns.campaign_id = sends.campaign_id
        where sends.bounced_at is null
    ),
    offers as (
        select
            contacted.attempt_id, contacted.customer_id, contracts.contract_id,
            contracts.ended_on - contacted.attempted_on as days_left,
            contracts.ended_on - contracts.started_on + 1 as term_days
        from contacted
            inner join contracts on contracts.customer_id = contacted.customer_id
                and contracts.status <> 'signed'
                and contacted.attempted_on between contracts.started_on and contracts.ended_on
                and contacted.attempted_on >= coalesce(contracts.offered_on, contracts.started_on)
        where contacted.kind = 'personal'
        qualify
            row_number() over (
                partition by contacted.attempt_id, contacted.customer_id
                order by contracts.started_on desc, contracts.contract_id desc
            ) = 1
    ),
    replies as (
        select
            attempt_replies.*, wait_messages.reply_kind,
            -- A reply by telephone, or in a meeting, waits for nothing: both sides spoke.
            case when waits.wait_id is null then 'answered' else waits.outcome end as outcome,
            case
                when waits.wait_id is null then attempt_replies.replied_at
                else waits.answered_at
            end as answered_at,
            cast(local_time(attempt_replies.replied_at) as date) as replied_on,
            cast(
                local_time(
                    case when waits.wait_id is null then attempt_replies.replied_at else waits.ended_at end
                ) as date
            ) as ended_on
        from attempt_replies
            left join wait_messages on wait_messages.message_id = attempt_replies.reply_id
            left join wait_members on wait_members.message_id = attempt_replies.reply_id
            left join waits on waits.wait_id = wait_members.wait_id
            cross join settings
    )
select
    contacted.attempt_id, contacted.customer_id, contacted.loss_number, contacted.kind,
    contacted.attempted_at, contacted.attempted_on,
    row_number() over (
        partition by contacted.customer_id, contacted.loss_number, contacted.kind
        order by contacted.attempted_at, contacted.attempt_id
    ) as attempt_number,
    contacted.person_key,
    contacted.person_key <> contacted.previous_person_key as is_handover,
    contacted.has_history,
    contacted.attempted_on - losses.refused_on as days_since_refusal,
    case
        when losses.churned_on <= contacted.attempted_on then contacted.attempted_on - losses.churned_on
    end as days_since_churn,
    offers.contract_id as offered_contract_id,
    offers.days_left as offer_days_left,
    offers.days_left < settings.stale_offer_share * offers.term_days as is_stale_offer,
    contacted.subject, replies.replied_at,
    replies.replied_on - contacted.attempted_on as reply_days,
    replies.reply_kind,
    replies.outcome as answer_outcome,
    replies.answered_at,
    coalesce(replies.ended_on, settings.as_of_on) - replies.replied_on as answer_days,
    losses.returned_on
from contacted
    inner join losses on losses.customer_id = contacted.customer_id
        and losses.loss_number = contacted.loss_number
    left join offers on offers.attempt_id = contacted.attempt_id
        and offers.customer_id = contacted.customer_id
    left join replies on replies.attempt_id = contacted.attempt_id
        and replies.customer_id = contacted.customer_id
    cross join settings
