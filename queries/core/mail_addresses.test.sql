-- test: each address of a mail is one row, empty ones none
-- given
create table mails as
from (values
    ('m1', 'jo@hansen.example', ['anna@firm.example', 'anna@firm.example', ''], ['jo@hansen.example']),
    ('m2', null, [], null),
    ('m3', 'no-domain', null, null)
) as t (message_id, from_address, to_addresses, cc_addresses);

-- expect
from (values
    ('m1', 'from', 'jo@hansen.example', 'hansen.example'),
    ('m1', 'to', 'anna@firm.example', 'firm.example'),
    ('m1', 'cc', 'jo@hansen.example', 'hansen.example'),
    ('m3', 'from', 'no-domain', 'no-domain')
) as t (message_id, role, address, domain)
