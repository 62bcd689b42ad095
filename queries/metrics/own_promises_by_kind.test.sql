-- test: promises whose day is over are counted by what became of them, of all and by the kind of day
-- given
insert into own_promises (message_id, promise_kind, outcome) values
    (1, 'weekday', 'kept'), (2, 'weekday', 'late'), (3, 'date', 'open'), (4, 'date', 'kept'), (5, 'week', 'not_due');

-- expect
from (values
    ('all', 4, 2, 0.5, 0.15, 0.85, 1, 1, 1), ('date', 2, 1, 0.5, 0.09, 0.91, 0, 1, 0), ('week', 0, 0, null, null, null, 0, 0, 1),
    ('weekday', 2, 1, 0.5, 0.09, 0.91, 1, 0, 0)
) as t (promise_kind, due_count, kept_count, kept_share, kept_share_low, kept_share_high, late_count, open_count, not_due_count)

-- test: a promise that was kept and is made open never improves the share
-- given
insert into own_promises (message_id, promise_kind, outcome) values
    (1, 'weekday', 'open'), (2, 'weekday', 'late'), (3, 'date', 'open'), (4, 'date', 'kept'), (5, 'week', 'not_due');

-- expect
from (values
    ('all', 4, 1, 0.25), ('date', 2, 1, 0.5), ('week', 0, 0, null), ('weekday', 2, 0, 0.0)
) as t (promise_kind, due_count, kept_count, kept_share)
