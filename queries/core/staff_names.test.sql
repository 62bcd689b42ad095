-- test: names and addresses are patterns that mean only themselves, and a shared mailbox is nobody
-- given
create table people as
from (values
    ('Jo (Li)', 'jo.li@own.example', 'account manager'),
    ('Newsdesk', 'news@own.example', 'shared mailbox'),
    (null, null, null),
) as people (name, email, role);
-- expect
from (values
    ('Jo (Li)', 'Jo \(Li\)'),
    ('jo.li@own.example', 'jo\.li@own\.example'),
    ('news@own.example', 'news@own\.example'),
) as t (name, pattern)
