-- One row per question of the twelve months that came anew in a conversation we had answered, or that another one of ours answered than the one who last wrote to or met the customer before; the newest first.
-- No person is named: it is told only that it was another one.
--   customer_id: The customer.
--   name: Name of the customer.
--   opened_on: Local day on which it came.
--   month: First day of that month.
--   topic: Its topic by the words of the configuration; null without one.
--   is_reopened: True if the customer had a question in the same conversation that was answered before.
--   is_handover: True if another one of ours answered it; null where one of the two is not known, or it is not answered.
--   outcome: answered, settled or open.
--   is_sure: False where the text was not read and may ask for nothing.
--   subject: Subject of the question.
with
    recent as (
        select counted_waits.*
        from counted_waits
            cross join settings
        where counted_waits.opened_on > settings.as_of_on - interval 12 month
    ),
    reopened as (
        select distinct recent.wait_id
        from recent
            inner join waits on waits.customer_id = recent.customer_id
                and waits.conversation_id = recent.conversation_id
                and waits.answered_at <= recent.opened_at
    ),
    contacts_of_ours as (
        select
            correspondence.customer_key, correspondence.sent_at,
            min(correspondence.person_key) as person_key
        from correspondence
            semi join recent on recent.customer_key = correspondence.customer_key
        where correspondence.kind = 'human'
            and correspondence.direction = 'outbound'
            and correspondence.person_key is not null
        group by correspondence.customer_key, correspondence.sent_at
    ),
    handovers as (
        select
            recent.wait_id,
            answers.person_key <> contacts_of_ours.person_key as is_handover
        from recent
            inner join messages as answers on answers.message_id = recent.answer_message_id
            asof inner join contacts_of_ours on contacts_of_ours.customer_key = recent.customer_key
                and contacts_of_ours.sent_at < recent.opened_at
    ),
    asked_about as (
        select
            recent.wait_id,
            min_by(topics.topic, topics.position) as topic
        from recent
            inner join messages on messages.message_id = recent.wait_id
            inner join topics on contains(lower(messages.subject), topics.word)
        group by recent.wait_id
    )
select
    recent.customer_id, customers.name, recent.opened_on,
    recent.opened_month as month,
    asked_about.topic,
    reopened.wait_id is not null as is_reopened,
    handovers.is_handover, recent.outcome,
    recent.certainty = 'sure' as is_sure,
    case when settings.shows_subjects then messages.subject end as subject
from recent
    cross join settings
    inner join customers on customers.customer_id = recent.customer_id
    inner join messages on messages.message_id = recent.wait_id
    left join reopened on reopened.wait_id = recent.wait_id
    left join handovers on handovers.wait_id = recent.wait_id
    left join asked_about on asked_about.wait_id = recent.wait_id
where reopened.wait_id is not null
    or handovers.is_handover
order by recent.opened_at desc, recent.wait_id
