-- test: the terms with the event, of those whose days before are known
-- given
-- parameter: event=refusal
insert into customer_standings (customer_id, name) values ('a', 'Alpha');
insert into term_ends (customer_id, lifetime_number, term_number, ended_on, is_kept, annual_value, is_known) values
    ('a', 1, 1, '2011-01-01', true, 100, true), ('a', 1, 2, '2012-01-01', false, 110, true), ('b', 1, 1, '2008-01-01', false, 9, false);
insert into term_signals (customer_id, lifetime_number, term_number, what, happened_on, conceded_on) values
    ('a', 1, 1, 'complaint', '2010-11-10', null), ('a', 1, 2, 'refusal', '2011-11-10', '2011-11-20'),
    ('b', 1, 1, 'refusal', '2007-11-10', null);

-- expect
from (values ('Alpha', '2011-11-10', '2012-01-01', false, 110, '2011-11-20'))
    as t (name, happened_on, ended_on, is_kept, annual_value, conceded_on)
