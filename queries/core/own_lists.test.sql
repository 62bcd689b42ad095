-- test: a list is ours by its domain, or one above it, or by its address; what was only inferred makes none
-- given
insert into own_names (name, rule) values
    ('firm.example', 'configured'), ('team@groups.example', 'people'), ('guess.example', 'inferred');
insert into mails (list_id) values
    ('service.firm.example'), ('service.firm.example'), ('a.b.firm.example'), ('list@firm.example'), ('firm.example'),
    ('team.groups.example'), ('team@groups.example'), ('other.groups.example'), ('talk.guess.example'),
    ('talk.confirm.example'), (null);

-- expect
from (values
    ('service.firm.example'), ('a.b.firm.example'), ('list@firm.example'), ('firm.example'), ('team.groups.example'),
    ('team@groups.example')
) as t (list_id)
