-- test: marks of replies, forwards and lists are no part of the subject, in whatever language and number
-- given
insert into mails (subject) values
    ('Offer'), ('AW: [list] Re[2]: Offer'), ('Re:RE:rE[3]: Offer'), ('Antwort: WG: Offer'), ('SV: Offer (fwd)'),
    ('[Fwd: Offer]'), ('回复：Offer'), ('Report: sales'), ('Regarding the offer'), ('Re:'), ('Notice (FWD)'), ('[List] Offer'),
    (null);
insert into activities (subject) values ('Call'), (null);
insert into tickets (subject) values ('Offer');

-- expect
from (values
    ('Offer', 'offer', false), ('AW: [list] Re[2]: Offer', 'offer', true), ('Re:RE:rE[3]: Offer', 'offer', true),
    ('Antwort: WG: Offer', 'offer', true), ('SV: Offer (fwd)', 'offer', true), ('[Fwd: Offer]', 'offer', false),
    ('回复：Offer', 'offer', true), ('Report: sales', 'report: sales', false),
    ('Regarding the offer', 'regarding the offer', false), ('Re:', '', true), ('Call', 'call', false),
    ('Notice (FWD)', 'notice', false), ('[List] Offer', 'offer', false)
) as t (subject, base_subject, is_reply_subject)

-- test: spaces of any width are none of the subject, and capitals beyond ASCII are folded one by one
-- given
insert into mails (subject) values
    ('Offer' || chr(8239)), ('Re:' || chr(160) || 'Offer'), ('ΟΔΟΣ'), ('İZMİR'), ('Re:' || chr(11) || 'Offer');

-- expect
from (values
    ('Offer' || chr(8239), 'offer'), ('Re:' || chr(160) || 'Offer', 'offer'), ('ΟΔΟΣ', 'οδοσ'), ('İZMİR', 'izmir'),
    ('Re:' || chr(11) || 'Offer', chr(11) || 'offer')
) as t (subject, base_subject)

-- test: what is passed on has the mark of that in front
-- given
insert into mails (subject) values ('WG: Offer'), ('[list] Fwd: Re: Offer'), ('Re: Fwd: Offer'), ('Forward: Offer'), ('Offer');

-- expect
from (values
    ('WG: Offer', true), ('[list] Fwd: Re: Offer', true), ('Re: Fwd: Offer', false), ('Forward: Offer', false), ('Offer', false)
) as t (subject, is_forwarded)
