-- One row per question of the thirteen months to as_of, the current one included, courtesies left out: whether it came anew after an answer, and whether another one of ours answered it than before.
--   wait_id bigint: The question, see waits.
--   opened_on date: The day it came, in the company's time zone.
--   opened_month date: First day of that month.
--   is_sure boolean: False where the text was not read and may ask for nothing, see waits.certainty.
--   is_reopened boolean: True if the customer had a question in the same conversation that was answered before.
--   is_handover boolean or null: True if another one of ours answered it than the one who last wrote to or met the customer before; null where one of the two is not known, or it is not answered.
with
    recent as (
        select counted_waits.*
        from counted_waits
            cross join settings
        where
            counted_waits.opened_month >= date_trunc('month', settings.as_of_on) - interval 12 month
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
    )
select
    recent.wait_id, recent.opened_on, recent.opened_month,
    recent.certainty = 'sure' as is_sure,
    reopened.wait_id is not null as is_reopened,
    handovers.is_handover
from recent
    left join reopened on reopened.wait_id = recent.wait_id
    left join handovers on handovers.wait_id = recent.wait_id
