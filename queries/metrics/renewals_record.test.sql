-- test: a contract counts once, as it first stood on a list, and was renewed if its customer stayed
-- given
insert into ending_terms (looked_on, is_now, customer_id, lifetime_number, ended_on, annual_value) values
    ('2012-11-28', true, 'z', 1, '2012-12-31', 1),
    ('2012-04-30', false, 'a', 1, '2012-06-30', 100), ('2012-05-31', false, 'a', 1, '2012-06-30', 100),
    ('2012-05-31', false, 'b', 1, '2012-07-31', 50), ('2012-05-31', false, 'c', 2, '2012-07-31', 20);
insert into ending_words (looked_on, customer_id, has_word) values
    ('2012-11-28', 'z', true), ('2012-04-30', 'a', false), ('2012-05-31', 'a', true), ('2012-05-31', 'b', true), ('2012-05-31', 'c', null);
insert into contract_lifetimes (customer_id, lifetime_number, last_on) values
    ('a', 1, '2012-06-30'), ('b', 1, '2013-07-31'), ('c', 2, '2013-07-31'), ('a', 2, '2014-06-30');

-- expect
from (values
    (false, '2012-04-30', '2012-05-31', 1, 0, 100.00, 0.00, 1), (true, '2012-04-30', '2012-05-31', 1, 1, 50.00, 50.00, 1)
) as t (has_word, from_on, to_on, contract_count, renewed_count, annual_value, renewed_value, unknown_count)
