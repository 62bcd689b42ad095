-- test: the last refusal, changed terms and complaint of the 120 days before are told, and the mailings since our last word
-- given
-- settings: as_of=2012-11-28
insert into ending_terms (looked_on, is_now, customer_id) values
    ('2012-11-28', true, 'a'), ('2012-11-28', true, 'b'), ('2012-06-30', false, 'c');
insert into ending_words (looked_on, customer_id, our_word_on) values
    ('2012-11-28', 'a', '2012-11-01'), ('2012-06-30', 'a', '2012-05-01'), ('2012-11-28', 'b', null);
insert into churn_signals (customer_id, what, happened_on) values
    ('a', 'refusal', '2012-07-31'), ('a', 'refusal', '2012-07-30'), ('a', 'complaint', '2012-11-28'),
    ('b', 'refusal', '2012-07-30'), ('b', 'changed_terms', '2012-09-01'), ('c', 'complaint', '2012-11-28');
insert into customer_mailings (customer_id, sent_on) values
    ('a', '2012-11-01'), ('a', '2012-11-02'), ('a', '2012-11-20'), ('b', '2008-01-01');

-- expect
from (values
    ('a', '2012-07-31', null, '2012-11-28', 2), ('b', null, '2012-09-01', null, 1)
) as t (customer_id, refused_on, terms_changed_on, complained_on, mailing_count)
