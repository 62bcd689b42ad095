-- test: of a form From ours to ours the one outside in Reply-To wrote; a colleague's Reply-To, several, a robot's and what went outside change nothing, unless to that one alone beside us
-- given
insert into identities (address, side, rule, customer_key, contact_key) values
    ('web@firm.example', 'ours', 'own', null, 1), ('anna@firm.example', 'ours', 'own', null, 2),
    ('jo@hansen.example', 'theirs', 'domain', 1, 3), ('kim@hansen.example', 'theirs', 'domain', 1, 4),
    ('no-reply@shop.example', 'theirs', 'machine', null, 5), ('form@service.example', 'theirs', 'unmatched', null, 6),
    ('new@post.example', 'theirs', 'unmatched', null, 7);
insert into mails (message_id, from_address, is_from_directory, reply_to_addresses, original_from_address, kind, kind_rule) values
    (1, 'web@firm.example', false, ['jo@hansen.example'], null, 'human', ''),
    (2, 'web@firm.example', false, ['anna@firm.example'], null, 'human', ''),
    (3, 'web@firm.example', false, ['jo@hansen.example', 'kim@hansen.example'], null, 'human', ''),
    (4, 'web@firm.example', false, ['jo@hansen.example', 'anna@firm.example'], null, 'auto_generated', 'From: web'),
    (5, 'web@firm.example', false, ['no-reply@shop.example'], null, 'human', ''),
    (7, 'web@firm.example', false, ['anna@firm.example'], 'jo@hansen.example', 'human', ''),
    (8, 'kim@hansen.example', false, ['jo@hansen.example'], null, 'human', ''),
    (9, 'form@service.example', false, ['jo@hansen.example'], null, 'human', ''),
    (10, 'no-reply@shop.example', false, ['new@post.example'], null, 'auto_generated', 'From: no-reply'),
    (11, 'web@firm.example', false, ['jo@hansen.example'], null, 'auto_generated', 'Auto-Submitted: auto-generated');
insert into mails (message_id, from_address, is_from_directory, reply_to_addresses, to_addresses, cc_addresses, kind, kind_rule) values
    (6, 'web@firm.example', false, ['jo@hansen.example'], ['anna@firm.example'], ['kim@hansen.example'], 'human', ''),
    (12, 'web@firm.example', false, ['jo@hansen.example'], ['anna@firm.example'], ['jo@hansen.example'], 'human', ''),
    (13, 'web@firm.example', false, ['jo@hansen.example'], ['jo@hansen.example'], [], 'human', ''),
    (14, 'web@firm.example', false, ['jo@hansen.example'], ['anna@firm.example', 'jo@hansen.example'], ['kim@hansen.example'], 'human', '');

-- expect
from (values
    (1, 'jo@hansen.example', 'human'), (4, 'jo@hansen.example', 'human'), (7, 'jo@hansen.example', 'human'),
    (9, 'jo@hansen.example', 'human'), (12, 'jo@hansen.example', 'human'),
    (10, 'new@post.example', 'human'), (11, 'jo@hansen.example', 'auto_generated')
) as t (message_id, address, kind)

-- test: a list of ours makes no mass mailing of what a customer writes or of our answer; what we send by it stays one, and so does what comes by another's
-- given
insert into own_lists (list_id) values ('service.firm.example'), ('news.firm.example');
insert into identities (address, side, rule, customer_key, contact_key) values
    ('service@firm.example', 'ours', 'own', null, 1), ('jo@hansen.example', 'theirs', 'domain', 1, 2);
insert into mails (
    message_id, from_address, is_from_directory, reply_to_addresses, in_reply_to, list_id, unlisted_kind, kind, kind_rule
) values
    (1, 'jo@hansen.example', false, null, null, 'service.firm.example', 'human', 'bulk', 'List-Id'),
    (2, 'service@firm.example', false, ['jo@hansen.example'], null, 'service.firm.example', 'human', 'bulk', 'List-Id'),
    (3, 'service@firm.example', false, null, null, 'news.firm.example', 'human', 'bulk', 'List-Id'),
    (4, 'service@firm.example', false, null, 'm1', 'service.firm.example', 'human', 'bulk', 'List-Id'),
    (5, 'jo@hansen.example', false, null, null, 'talk.lists.example', 'human', 'bulk', 'List-Id'),
    (8, 'jo@hansen.example', false, null, null, 'service.firm.example', 'auto_reply', 'bulk', 'List-Id');

-- expect
from (values
    (1, null, 'human'), (2, 'jo@hansen.example', 'human'), (4, null, 'human'), (8, null, 'auto_reply')
) as t (message_id, address, kind)
