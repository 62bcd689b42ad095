-- One row per conversation of the mailbox: its mails, each with purpose, sender and local time, oldest first.
--   steps: structs of purpose, is_ours, sent_at and is_detached (sent as a new mail instead of a reply)
--   person_number: who of ours writes; other_person_number takes over where the first has left the firm
with
    service as (
        select
            thread_number, customer_number,
            if(
                draw(thread_number, 'desk') < 0.45,
                7 + cast(floor(draw(thread_number, 'who') * 2) as bigint),
                manager_number
            ) as person_number,
            [
                {purpose: topic, is_ours: false, sent_at: asked_at, is_detached: false},
                {purpose: 'nudge', is_ours: false, sent_at: nudge_at, is_detached: false},
                {purpose: 'nudge', is_ours: false, sent_at: second_nudge_at, is_detached: false},
                {
                    purpose: if(answer_by = 'new mail', 'off thread', topic || ' answer'),
                    is_ours: true,
                    sent_at: if(answer_by in ('mail', 'new mail'), answered_at, null),
                    is_detached: answer_by = 'new mail'
                },
                {
                    purpose: 'thanks',
                    is_ours: false,
                    sent_at: if(answer_by = 'call', null, thanked_at),
                    is_detached: false
                },
                {
                    purpose: 'again',
                    is_ours: false,
                    sent_at: if(answer_by = 'call', null, asked_again_at),
                    is_detached: false
                },
                {
                    purpose: 'again answer',
                    is_ours: true,
                    sent_at: if(answer_by = 'call', null, answered_again_at),
                    is_detached: false
                }
            ] as steps
        from service_threads
    ),
    all_threads as (
        select *
        from service
        union all
        select *
        from offer_threads
        union all
        select *
        from departure_threads
        union all
        select *
        from greeting_threads
    )
select
    all_threads.thread_number, all_threads.customer_number, all_threads.person_number,
    list_filter(
        all_threads.steps,
        lambda step: step.sent_at < settings.last_on + 1
            and step.sent_at >= date '2008-01-02'
    ) as steps
from all_threads
    cross join settings
