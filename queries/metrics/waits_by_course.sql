-- One row per course that a question may take: how many of the twelve months' took it, courtesies left out. Courses are not exclusive.
-- No time is said beside them: who waits longer has more time to remind us or to be passed on.
--   course varchar: reopened (asked in a conversation that had an answered question), nudged (asked again before the end), forwarded (passed on among us while it waited), off_thread (answered in another conversation, or by call or meeting) or handover (answered by another person than the one who last wrote to or met the customer before).
--   course_number integer: 1 to 5, in that order.
--   wait_count bigint: Questions that took it (numerator).
--   sure_count bigint: Those of them that are sure, see waits.certainty.
--   total_count bigint: Questions that could (denominator): all; answered ones for off_thread; answered ones where both persons are known for handover.
--   wait_share double or null: wait_count out of total_count; null of none.
--   wait_share_low double or null: Lower end of its 95 % interval (Wilson).
--   wait_share_high double or null: Upper end.
with
    courses as (
        select courses.*
        from
            (
                values
                    ('reopened', 1),
                    ('nudged', 2),
                    ('forwarded', 3),
                    ('off_thread', 4),
                    ('handover', 5)
            ) as courses (course, course_number)
    ),
    recent as (
        select counted_waits.*
        from counted_waits
            cross join settings
        where counted_waits.opened_on > settings.as_of_on - interval 12 month
    ),
    forwarded as (
        select distinct recent.wait_id
        from recent
            inner join conversation_messages on conversation_messages.conversation_id = recent.conversation_id
            inner join messages on messages.message_id = conversation_messages.message_id
                and messages.direction = 'internal'
                and messages.kind = 'human'
                and messages.sent_at > recent.opened_at
                and coalesce(messages.sent_at < recent.ended_at, true)
    ),
    taken as (
        select
            'reopened' as course,
            question_courses.is_reopened as is_taken,
            question_courses.is_sure
        from question_courses
            semi join recent on recent.wait_id = question_courses.wait_id
        union all
        select
            'nudged',
            recent.nudge_count > 0,
            recent.certainty = 'sure'
        from recent
        union all
        select
            'forwarded',
            forwarded.wait_id is not null,
            recent.certainty = 'sure'
        from recent
            left join forwarded on forwarded.wait_id = recent.wait_id
        union all
        select
            'off_thread',
            recent.is_off_thread,
            recent.certainty = 'sure'
        from recent
        where recent.outcome = 'answered'
        union all
        select
            'handover',
            question_courses.is_handover, question_courses.is_sure
        from question_courses
            semi join recent on recent.wait_id = question_courses.wait_id
        where question_courses.is_handover is not null
    ),
    counted as (
        select
            courses.course, courses.course_number,
            count(*) filter (taken.is_taken) as wait_count,
            count(*) filter (taken.is_taken and taken.is_sure) as sure_count,
            count(taken.is_taken) as total_count
        from courses
            left join taken on taken.course = courses.course
        group by courses.course, courses.course_number
    )
select
    counted.*,
    share_of(counted.wait_count, counted.total_count) as wait_share,
    wilson_low(counted.wait_count, counted.total_count) as wait_share_low,
    wilson_high(counted.wait_count, counted.total_count) as wait_share_high
from counted
order by counted.course_number
