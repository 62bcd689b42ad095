-- One row per number of a yearly term: how many stretches ended with it, and how many go on.
--   term bigint: Number of the term.
--   leftCount bigint: Stretches that ended with it.
--   stayedCount bigint: Stretches that go on.
select
    renewals.term_number as term,
    count(*) filter (renewals.has_left) as "leftCount",
    count(*) filter (not renewals.has_left) as "stayedCount"
from renewals
group by renewals.term_number
order by renewals.term_number
