-- test: names and addresses are patterns that mean only themselves, and a shared mailbox is nobody
-- given
insert into people (name, email, role) values
    ('Jo (Li)', 'jo.li@own.example', 'account manager'),
    ('Newsdesk', 'news@own.example', 'shared mailbox'),
    (null, null, null);
insert into contracts (person_id) values ('Anna-Lena Öhm'), ('005D0001');
insert into activities (person_id) values ('zcrm 17'), ('Anna-Lena Öhm');

-- expect
from (values
    ('Anna-Lena Öhm', 'Anna\-Lena Öhm'),
    ('Jo (Li)', 'Jo \(Li\)'),
    ('jo.li@own.example', 'jo\.li@own\.example'),
    ('news@own.example', 'news@own\.example')
) as t (name, pattern)
