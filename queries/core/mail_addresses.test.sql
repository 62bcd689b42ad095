-- test: each address of a mail is one row, empty ones none
-- given
insert into mails (message_id, from_address, to_addresses, cc_addresses) values
    (1, 'jo@hansen.example', ['anna@firm.example', 'anna@firm.example', ''], ['jo@hansen.example']),
    (2, null, [], null),
    (3, 'no-domain', null, null);

-- expect
from (values
    (1, 'from', 'jo@hansen.example', 'hansen.example'),
    (1, 'to', 'anna@firm.example', 'firm.example'),
    (1, 'cc', 'jo@hansen.example', 'hansen.example'),
    (3, 'from', 'no-domain', 'no-domain')
) as t (message_id, role, address, domain)
