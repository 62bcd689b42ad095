-- test: names and addresses are patterns that mean only themselves, and a shared mailbox is nobody
-- given
create table people as
from (values
    ('Jo (Li)', 'jo.li@own.example', 'account manager'),
    ('Newsdesk', 'news@own.example', 'shared mailbox'),
    (null, null, null),
) as people (name, email, role);
create table contracts as from (values ('Anna-Lena Öhm'), ('005D0001')) as t (person_id);
create table activities as from (values ('zcrm 17'), ('Anna-Lena Öhm')) as t (person_id);
create table crm_customers (owner_person_id varchar);
-- expect
from (values
    ('Anna-Lena Öhm', 'Anna\-Lena Öhm'),
    ('Jo (Li)', 'Jo \(Li\)'),
    ('jo.li@own.example', 'jo\.li@own\.example'),
    ('news@own.example', 'news@own\.example'),
) as t (name, pattern)
