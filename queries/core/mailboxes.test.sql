-- test: the folders of one owner are one source, what they sent another; without an owner, files whose names differ in numbers alone
-- given
insert into imports.files (file_id, path, source) values (1, 'm', 'mail__messages'), (2, 'trace.csv', 'exchange_trace__messages');
insert into identities (address, mailbox, side) values
    ('anna@firm.example', 'anna@firm.example', 'ours'), ('anna+web@firm.example', 'anna@firm.example', 'ours'),
    ('info@firm.example', 'info@firm.example', 'ours'), ('jo@hansen.example', 'jo@hansen.example', 'theirs');
insert into imports.messages (mailbox, kind, from_address, to_addresses, cc_addresses, folder_role, file_id) values
    ('anna/inbox', 'human', 'jo@hansen.example', ['anna@firm.example'], [], null, 1),
    ('anna/inbox', 'bulk', 'jo@hansen.example', ['anna+web@firm.example'], ['info@firm.example'], null, 1),
    ('anna/projects', 'human', 'jo@hansen.example', ['anna@firm.example'], null, null, 1),
    ('anna/sent', 'human', 'anna@firm.example', ['jo@hansen.example'], null, 'sent', 1),
    (null, 'human', 'jo@hansen.example', ['info@firm.example'], null, null, 2),
    (null, 'human', 'jo@hansen.example', ['anna@firm.example'], null, null, 2);
insert into imports.messages (mailbox, kind, from_address, file_id)
select 'old/' || year || '.mbox' as mailbox, 'bulk' as kind, 'jo@hansen.example' as from_address, 1 as file_id
from range(2009, 2011) as years (year), range(10) as mails (i);

-- expect
from (values
    ('anna/inbox', 'anna/inbox', 'anna@firm.example', false, true),
    ('anna/projects', 'anna/inbox', 'anna@firm.example', false, true),
    ('anna/sent', 'anna/sent', 'anna@firm.example', true, true),
    ('exchange_trace__messages', 'exchange_trace__messages', null, false, true),
    ('old/2009.mbox', 'old/2009.mbox', null, false, false),
    ('old/2010.mbox', 'old/2009.mbox', null, false, false)
) as t (mailbox, source_name, owner_address, is_sent, has_people)
