-- test: a decline is a loss before the churn, unless a revised offer for the term is signed
-- given
insert into relationships (customer_id, basis, relationship_number, started_on, last_on, regular_from, churned_on, annual_value) values
    ('declined', 'contract', 1, '2008-01-01', '2012-12-31', '2010-01-01', null, 10),
    ('revised', 'contract', 1, '2008-01-01', '2013-12-31', '2010-01-01', null, 10),
    ('beside', 'contract', 1, '2008-01-01', '9999-12-31', '2010-01-01', null, 10),
    ('still signed', 'contract', 1, '2008-01-01', '2013-06-30', '2010-01-01', null, 10),
    ('notice', 'contract', 1, '2008-01-01', '2012-12-31', null, null, 10),
    ('two declines', 'contract', 1, '2008-01-01', '2011-12-31', null, '2012-01-01', 10),
    ('declined once', 'contract', 1, '2010-01-01', '2013-12-31', null, null, 10);
insert into contracts (customer_id, status, started_on, ended_on, decided_on, notice_on) values
    ('declined', 'signed', '2012-01-01', '2012-12-31', '2011-11-10', null),
    ('declined', 'declined', '2013-01-01', '2013-12-31', '2012-11-10', null),
    ('revised', 'declined', '2013-01-01', '2013-12-31', '2012-11-10', null),
    ('revised', 'signed', '2013-01-01', '2013-12-31', '2012-11-20', null),
    ('beside', 'declined', '2013-01-01', '2013-12-31', '2012-11-10', null),
    ('still signed', 'declined', '2013-01-01', '2013-12-31', '2012-11-10', null),
    ('notice', 'signed', '2012-01-01', '2012-12-31', '2011-11-10', '2012-09-30'),
    ('two declines', 'signed', '2011-01-01', '2011-12-31', '2010-11-10', null),
    ('two declines', 'declined', '2012-01-01', '2012-12-31', '2011-11-10', null),
    ('two declines', 'withdrawn', '2012-07-01', '2012-12-31', '2012-06-10', null),
    ('declined once', 'declined', '2014-01-01', '2015-12-31', '2011-11-10', null),
    ('declined once', 'signed', '2012-01-01', '2013-12-31', '2011-11-20', null);

-- expect
from (values
    ('declined', '2012-11-10', null, null, '2012-11-10', true),
    ('notice', null, '2012-09-30', null, '2012-09-30', false),
    ('two declines', '2011-11-10', null, '2012-01-01', '2011-11-10', false)
) as t (customer_id, declined_on, notice_on, churned_on, lost_on, was_regular)

-- test: our last refusal within 120 days begins the loss, by orders of the 120 days before the last order or since, and with the day after it; one of an earlier contract does not
-- given
insert into relationships (customer_id, basis, relationship_number, started_on, last_on, churned_on, returned_on) values
    ('refused', 'contract', 1, '2008-01-01', '2011-12-31', '2012-01-01', null),
    ('long ago', 'contract', 1, '2008-01-01', '2011-12-31', '2012-01-01', null),
    ('twice', 'contract', 1, '2010-01-01', '2011-12-31', '2012-01-01', '2012-02-20'),
    ('twice', 'contract', 2, '2012-03-01', '2012-03-31', '2012-04-01', null),
    ('ordered again', 'orders', 1, '2010-01-01', '2012-01-20', '2012-04-19', null),
    ('silent since', 'orders', 1, '2010-01-01', '2012-01-20', '2012-04-19', null),
    ('silent for long', 'orders', 1, '2010-01-01', '2010-01-20', '2012-01-20', null),
    ('before', 'orders', 1, '2010-01-01', '2010-06-20', '2012-01-20', null);
insert into activities (customer_id, kind, occurred_on) values
    ('refused', 'refusal', '2011-10-01'), ('refused', 'refusal', '2011-11-10'), ('refused', 'complaint', '2011-11-20'),
    ('refused', 'refusal', '2012-01-02'), ('long ago', 'refusal', '2011-09-02'), ('twice', 'refusal', '2011-12-10'),
    ('ordered again', 'refusal', '2012-01-05'), ('silent since', 'refusal', '2012-01-25'),
    ('silent for long', 'refusal', '2010-02-20'), ('before', 'refusal', '2010-02-19');

-- expect
from (values
    ('refused', 1, '2011-11-10', '2011-11-10'), ('long ago', 1, null, '2012-01-01'), ('twice', 1, '2011-12-10', '2011-12-10'),
    ('twice', 2, null, '2012-04-01'), ('ordered again', 1, '2012-01-05', '2012-01-21'), ('silent since', 1, '2012-01-25', '2012-01-25'),
    ('silent for long', 1, '2010-02-20', '2010-02-20'), ('before', 1, null, '2012-01-20')
) as t (customer_id, loss_number, refused_on, lost_on)

-- test: notice ends an open contract too, but only if it was given of every term that ends last
-- given
insert into relationships (customer_id, basis, relationship_number, started_on, last_on, annual_value) values
    ('open-ended', 'contract', 1, '2008-01-01', '9999-12-31', 10),
    ('one of two', 'contract', 1, '2008-01-01', '2012-12-31', 10),
    ('both', 'contract', 1, '2008-01-01', '2012-12-31', 10);
insert into contracts (customer_id, status, started_on, ended_on, decided_on, notice_on) values
    ('open-ended', 'signed', '2008-01-01', null, '2007-12-01', '2012-09-30'),
    ('one of two', 'signed', '2008-01-01', '2012-12-31', '2007-12-01', '2012-09-30'),
    ('one of two', 'signed', '2010-01-01', '2012-12-31', '2007-12-01', null),
    ('both', 'signed', '2008-01-01', '2012-12-31', '2007-12-01', '2012-09-30'),
    ('both', 'signed', '2010-01-01', '2012-12-31', '2007-12-01', '2012-10-15');

-- expect
from (values
    ('open-ended', '2012-09-30', '2012-09-30'), ('both', '2012-10-15', '2012-10-15')
) as t (customer_id, notice_on, lost_on)

-- test: a contract that ended before leavers or attempts can be seen is in the data only as its customer came back, or may have been asked unseen
-- given
-- settings: thresholds.archive_begins=2005-01-01
-- build: followed_from
-- build: event_archive
insert into relationships (customer_id, basis, relationship_number, started_on, last_on, churned_on, returned_on) values
    ('came back', 'contract', 1, '2001-01-01', '2003-12-31', '2004-01-01', '2005-02-01'),
    ('before the first message', 'contract', 1, '2001-01-01', '2005-12-31', '2006-01-01', '2006-02-01'),
    ('followed', 'contract', 1, '2001-01-01', '2007-12-31', '2008-01-01', null),
    ('orders before the first message', 'orders', 1, '2001-01-01', '2005-12-31', '2006-04-01', null);
insert into lifetimes (customer_id, basis, started_on, churned_on, relationship_number)
    select customer_id, basis, started_on, churned_on, 1 from relationships;
insert into messages (message_id, sent_at) values (1, '2007-05-01 10:00');

-- expect
from (values
    ('came back', false), ('before the first message', false), ('followed', true), ('orders before the first message', false)
) as t (customer_id, is_followed)
