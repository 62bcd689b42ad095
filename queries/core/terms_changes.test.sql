-- test: a change is a noted day, or a month in which five customers and half of those offered anything were offered changed terms
-- given
insert into decided (decision_id, what, customer_id, on_day, why) values
    (1, 'terms_changed', null, '2012-03-01', 'prices up by 4 %'), (2, 'note', null, '2012-04-01', 'moved'),
    (3, 'terms_changed', 'a', '2012-05-01', 'theirs');
insert into contracts (customer_id, offered_on, has_changed_terms) values
    ('a', '2010-11-01', true), ('b', '2010-11-02', true), ('c', '2010-11-03', true), ('d', '2010-11-30', true), ('e', '2010-11-09', true),
    ('f', '2010-11-09', false), ('g', '2010-11-09', false), ('h', '2010-11-09', false), ('i', '2010-11-09', false),
    ('j', '2010-11-09', false),
    ('a', '2011-11-01', true), ('b', '2011-11-02', true), ('c', '2011-11-03', true), ('d', '2011-11-30', true), ('d', '2011-11-29', true),
    ('a', '2012-11-01', true), ('b', '2012-11-02', true), ('c', '2012-11-03', true), ('d', '2012-11-28', true), ('e', '2012-11-09', true),
    ('f', '2012-11-09', false), ('g', '2012-11-09', false), ('h', '2012-11-09', false), ('i', '2012-11-09', false),
    ('j', '2012-11-09', false),
    ('k', '2012-11-09', false);

-- expect
from (values
    ('2012-03-01', 'prices up by 4 %', true), ('2010-11-01', null, false)
) as t (changed_on, label, is_noted)
