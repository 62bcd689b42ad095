-- test: whoever is not ours is a counterpart, known or not
-- given
create table participants as
from (values
    ('m1', 'from', 'jo@hansen.example', 'theirs', 'K1', 'P1'), ('m1', 'to', 'anna@firm.example', 'ours', null, null),
    ('m2', 'from', 'x@unknown.example', 'theirs', null, null)
) as t (message_id, role, address, side, customer_id, contact_id);

-- expect
from (values ('m1', 'from', 'jo@hansen.example', 'K1', 'P1'), ('m2', 'from', 'x@unknown.example', null, null))
    as t (message_id, role, address, customer_id, contact_id)
