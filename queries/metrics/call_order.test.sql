-- test: who waits and who was lost and has not said no stand in the order of their values where no gain is told
-- given
insert into waiting_customers (customer_id, is_sure, opened_on) values ('waits', true, '2012-11-18'), ('perhaps', false, '2012-11-18');
insert into event_archive (begins_on) values ('2010-01-01');
insert into losses (customer_id, loss_number, lost_on, returned_on) values
    ('lost', 1, '2012-10-29', null), ('waits', 1, '2012-10-29', null), ('back', 1, '2012-01-01', '2012-02-01'),
    ('long ago', 1, '2010-01-01', null), ('said no', 1, '2012-10-29', null),
    ('objected', 1, '2012-10-29', null), ('done', 1, '2012-10-29', null);
insert into paces (customer_id, loss_number, is_our_turn) values
    ('lost', 1, false), ('waits', 1, true), ('back', 1, true), ('long ago', 1, true),
    ('said no', 1, true), ('objected', 1, true), ('done', 1, true);
insert into attempts (customer_id, loss_number, reply_kind) values ('said no', 1, 'no'), ('lost', 1, 'unclear');
insert into activities (customer_id, kind) values ('objected', 'objection');
insert into decided (customer_id, what) values ('done', 'done_until');
insert into customer_standings (customer_id, name, annual_value, is_lost) values
    ('waits', 'Alpha', 100, true), ('perhaps', 'Beta', 900, false), ('lost', 'Gamma', 200, true), ('back', '', 500, false),
    ('long ago', '', 500, true), ('said no', '', 500, true), ('objected', '', 500, true), ('done', '', 500, true);
insert into exchanges (customer_id, sent_on, direction) values
    ('lost', '2012-11-01', 'outbound'), ('lost', '2012-10-01', 'outbound'), ('lost', '2012-09-01', 'inbound');

-- expect
from (values
    (1, 'lost', 'win_back', '2012-10-29', 30, 'theirs', '2012-11-01', '2012-09-01', null, 'value'),
    (2, 'waits', 'answer', '2012-11-18', 10, 'ours', null, null, null, 'value'),
    (3, 'perhaps', 'answer', '2012-11-18', 10, 'ours', null, null, null, 'value')
) as t (place, customer_id, purpose, since_on, days, turn, our_word_on, their_word_on, gain, basis)

-- test: who has more to lose by a week comes first, whatever it is worth; who is of no model takes its place by value, at the usual share
-- given
insert into waiting_customers (customer_id, is_sure, opened_on) values
    ('a', true, '2012-11-18'), ('b', true, '2012-11-18'), ('c', true, '2012-11-18');
insert into customer_standings (customer_id, annual_value) values ('a', 1000), ('b', 600), ('c', 700);
insert into answer_gains (customer_id, gain, gain_low, gain_high) values ('a', 10.0, 5.0, 20.0), ('b', 18.0, 9.0, 30.0);

-- expect
from (values (1, 'b', 18.0, 'delay'), (2, 'c', null, 'value'), (3, 'a', 10.0, 'delay')) as t (place, customer_id, gain, basis)

-- test: chances that are equal give the order of the values
-- given
insert into waiting_customers (customer_id, is_sure, opened_on)
select 'c' || number, true, cast('2012-11-18' as date) from range(40) as t (number);
insert into customer_standings (customer_id, annual_value)
select 'c' || number, (number * 7919) % 1000 + 1 from range(40) as t (number);
insert into answer_gains (customer_id, gain, gain_low, gain_high)
select 'c' || number, ((number * 7919) % 1000 + 1) * 0.02, 0.0, 1.0 from range(0, 40, 3) as t (number);

-- expect
select
    row_number() over (order by (number * 7919) % 1000 desc) as place,
    'c' || number as customer_id
from range(40) as t (number)

-- test: where no words are known, it is not known whose turn it is
-- given
insert into event_archive (begins_on) values (null);
insert into losses (customer_id, loss_number, lost_on) values ('lost', 1, '2012-10-29');
insert into paces (customer_id, loss_number, is_our_turn) values ('lost', 1, true);
insert into customer_standings (customer_id, annual_value, is_lost) values ('lost', 200, true);

-- expect
from (values ('lost', null)) as t (customer_id, turn)
