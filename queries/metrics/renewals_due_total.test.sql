-- test: the contracts that end soon are counted, with those without a word of ours and those of customers who wait
-- given
insert into ending_terms (looked_on, is_now, customer_id, annual_value) values
    ('2012-11-28', true, 'a', 100), ('2012-11-28', true, 'b', 50), ('2012-11-28', true, 'c', 20), ('2012-06-30', false, 'a', 7);
insert into ending_words (looked_on, customer_id, has_word) values
    ('2012-11-28', 'a', false), ('2012-06-30', 'a', false), ('2012-11-28', 'b', true), ('2012-11-28', 'c', null);
insert into past_renewals (customer_id, is_perhaps_signed) values ('a', false), ('b', true), ('c', false);
insert into waiting_customers (customer_id, is_sure) values ('b', true), ('c', false), ('d', true);

-- expect
from (values (3, 170.00, 1, 100.00, 1, 2, 1, 1)) as t (
    contract_count, annual_value, wordless_count, wordless_value, word_unknown_count, waiting_count, sure_waiting_count,
    perhaps_signed_count
)
