-- One row per day on which terms or prices changed for many: as people have noted it, else as contracts show it.
-- view: they are few.
--   changed_on date: The day; of what contracts show the first of the month.
--   label varchar or null: What changed, as people have noted it.
--   is_noted boolean: False for what contracts show: a month in which at least five customers, and half of all who got an offer, were offered changed terms.
select
    decided.on_day as changed_on,
    min(decided.why) as label,
    true as is_noted
from decided
where decided.what = 'terms_changed'
    and decided.customer_id is null
group by decided.on_day
union all
select
    cast(date_trunc('month', contracts.offered_on) as date) as changed_on,
    null as label,
    false as is_noted
from contracts
where contracts.offered_on is not null
group by cast(date_trunc('month', contracts.offered_on) as date)
having count(distinct contracts.customer_id) filter (where contracts.has_changed_terms) >= 5
    and count(distinct contracts.customer_id) filter (
        where contracts.has_changed_terms
    ) * 2 >= count(distinct contracts.customer_id)
