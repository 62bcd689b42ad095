-- test: the contact with whom the last word was is named, else the first; what is not known is told
-- given
-- build: ../core/contacts_to_call
-- settings: as_of=2012-11-28
-- parameter: days=60
insert into renewals_due (customer_id, name, annual_value, ended_on, days_left, notice_until_on, has_word, turn, our_word_on) values
    ('a', 'Ahab', 100, '2012-12-31', 33, '2012-11-27', false, 'ours', '2012-06-01'),
    ('b', 'Bildad', 50, '2012-12-10', 12, null, null, null, null),
    ('c', 'Coffin', 50, '2013-02-10', 74, null, true, 'theirs', '2012-11-01');
insert into contacts (contact_id, customer_id, name, email, phone) values
    ('1', 'a', 'Starbuck', 's@ahab.example', null), ('2', 'a', 'Stubb', 'st@ahab.example', '+4930123456'), ('3', 'b', 'Peleg', null, null),
    ('4', 'b', 'Flask', null, null);
insert into exchanges (customer_id, contact_key, sent_at)
select 'a', key_of('2'), '2012-06-01 10:00';
insert into waiting_customers (customer_id, days_waited) values ('a', 12);

-- expect
from (values
    ('b', 'Peleg', null, null, null, 'not known', 'nobody', null), ('a', 'Stubb', 'st@ahab.example', '+4930123456', -1, 'no', 'ours', 12)
) as t (customer_id, contact, email, phone, notice_left, word_within, turn, waits_days)
