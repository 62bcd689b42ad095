-- One row per month of the thirteen to as_of, and per topic of the questions of the twelve months, in which a question came: how many came anew after an answer, and how many another one of ours answered than before.
-- Without topics in the configuration there are months alone.
--   dimension varchar (month, topic): month or topic.
--   question_group varchar: The month as 2012-11, or the topic's name; empty for questions of none.
--   question_count bigint: Questions that came, courtesies left out.
--   reopened_count bigint: Those of them asked in a conversation that had an answered question.
--   sure_reopened_count bigint: Those of these that are sure, see waits.certainty.
--   known_count bigint: Answered questions of which it is known who answered and who last wrote to or met the customer before.
--   handover_count bigint: Those of these that were two.
--   sure_handover_count bigint: Those of these that are sure.
with
    grouped as (
        select
            'month' as dimension,
            strftime(question_courses.opened_month, '%Y-%m') as question_group,
            question_courses.is_sure, question_courses.is_reopened, question_courses.is_handover
        from question_courses
        union all
        select
            'topic' as dimension,
            wait_groups.wait_group as question_group,
            question_courses.is_sure, question_courses.is_reopened, question_courses.is_handover
        from question_courses
            inner join wait_groups on wait_groups.wait_id = question_courses.wait_id
                and wait_groups.dimension = 'topic'
    )
select
    grouped.dimension, grouped.question_group,
    count(*) as question_count,
    count(*) filter (where grouped.is_reopened) as reopened_count,
    count(*) filter (where grouped.is_reopened and grouped.is_sure) as sure_reopened_count,
    count(grouped.is_handover) as known_count,
    count(*) filter (where grouped.is_handover) as handover_count,
    count(*) filter (where grouped.is_handover and grouped.is_sure) as sure_handover_count
from grouped
group by grouped.dimension, grouped.question_group
order by
    grouped.dimension,
    case when grouped.dimension = 'topic' then count(*) end desc,
    grouped.question_group
