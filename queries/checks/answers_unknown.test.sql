-- test: ten questions without any answer are a problem; with one answer, or of nine, nothing can be told
-- given
-- build: ../core/counted_waits
insert into waits (channel, outcome, is_courtesy)
select 'ticket' as channel, case when i = 3 then 'settled' else 'open' end as outcome, false as is_courtesy from range(10) as t (i)
union all
select 'email', case when i = 3 then 'answered' else 'open' end, false from range(10) as t (i)
union all
select 'letter', 'open', i = 3 from range(10) as t (i);

-- expect
from (values ('ticket', 10)) as t (channel, question_count)
