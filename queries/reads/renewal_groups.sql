-- One row per number of a yearly term and of the terms before the stretch was followed: how many stretches ended with it, and how many go on.
--   entry bigint: Terms that were over before the stretch was followed.
--   term bigint: Number of the term.
--   leftCount bigint: Stretches that ended with it.
--   stayedCount bigint: Stretches that go on.
select
    renewals.entry_terms as entry,
    renewals.term_number as term,
    count(*) filter (renewals.has_left) as "leftCount",
    count(*) filter (not renewals.has_left) as "stayedCount"
from renewals
where renewals.entry_terms < renewals.term_number
    or renewals.entry_terms = 0
group by renewals.entry_terms, renewals.term_number
order by renewals.entry_terms, renewals.term_number
