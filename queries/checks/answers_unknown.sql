-- One row per channel whose questions have not one answer of ours, though there are ten or more: the export seems to lack the answers.
-- of: imports.messages, imports.tickets, imports.activities
--   channel enum (email, chat, form, letter, call, missed_call, meeting, ticket): Channel of the questions.
--   question_count bigint: Questions that came by it; all of them seem to wait.
select
    counted_waits.channel,
    count(*) as question_count
from counted_waits
group by counted_waits.channel
having count(*) >= 10
    and count(*) filter (counted_waits.outcome = 'answered') = 0
order by counted_waits.channel
