-- test: a decline is a loss before the churn, unless a revised offer for the term is signed
-- given
create table settings as select 120 as cause_days;
create table relationships as
from (values
    ('declined', 'contract', 1, date '2008-01-01', date '2012-12-31', date '2010-01-01', null::date, null::date, 10),
    ('revised', 'contract', 1, date '2008-01-01', date '2013-12-31', date '2010-01-01', null, null, 10),
    ('beside', 'contract', 1, date '2008-01-01', date '9999-12-31', date '2010-01-01', null, null, 10),
    ('still signed', 'contract', 1, date '2008-01-01', date '2013-06-30', date '2010-01-01', null, null, 10),
    ('notice', 'contract', 1, date '2008-01-01', date '2012-12-31', null, null, null, 10),
    ('two declines', 'contract', 1, date '2008-01-01', date '2011-12-31', null, date '2012-01-01', null, 10),
    ('declined once', 'contract', 1, date '2010-01-01', date '2013-12-31', null, null, null, 10)
) as t (customer_id, basis, relationship_number, started_on, last_on, regular_from, churned_on, returned_on, annual_value);
create table contracts as
from (values
    ('declined', 'signed', date '2012-01-01', date '2012-12-31', date '2011-11-10', null::date),
    ('declined', 'declined', date '2013-01-01', date '2013-12-31', date '2012-11-10', null),
    ('revised', 'declined', date '2013-01-01', date '2013-12-31', date '2012-11-10', null),
    ('revised', 'signed', date '2013-01-01', date '2013-12-31', date '2012-11-20', null),
    ('beside', 'declined', date '2013-01-01', date '2013-12-31', date '2012-11-10', null),
    ('still signed', 'declined', date '2013-01-01', date '2013-12-31', date '2012-11-10', null),
    ('notice', 'signed', date '2012-01-01', date '2012-12-31', date '2011-11-10', date '2012-09-30'),
    ('two declines', 'signed', date '2011-01-01', date '2011-12-31', date '2010-11-10', null),
    ('two declines', 'declined', date '2012-01-01', date '2012-12-31', date '2011-11-10', null),
    ('two declines', 'withdrawn', date '2012-07-01', date '2012-12-31', date '2012-06-10', null),
    ('declined once', 'declined', date '2014-01-01', date '2015-12-31', date '2011-11-10', null),
    ('declined once', 'signed', date '2012-01-01', date '2013-12-31', date '2011-11-20', null)
) as t (customer_id, status, started_on, ended_on, decided_on, notice_on);
create table activities (customer_id varchar, kind varchar, occurred_on date);

-- expect
from (values
    ('declined', date '2012-11-10', null::date, null::date, date '2012-11-10', true),
    ('notice', null, date '2012-09-30', null, date '2012-09-30', false),
    ('two declines', date '2011-11-10', null, date '2012-01-01', date '2011-11-10', false)
) as t (customer_id, declined_on, notice_on, churned_on, lost_on, was_regular)

-- test: our last refusal within 120 days begins the loss; one of an earlier contract, or before the last order, does not
-- given
create table settings as select 120 as cause_days;
create table relationships as
from (values
    ('refused', 'contract', 1, date '2008-01-01', date '2011-12-31', date '2012-01-01', null::date),
    ('long ago', 'contract', 1, date '2008-01-01', date '2011-12-31', date '2012-01-01', null),
    ('twice', 'contract', 1, date '2010-01-01', date '2011-12-31', date '2012-01-01', date '2012-02-20'),
    ('twice', 'contract', 2, date '2012-03-01', date '2012-03-31', date '2012-04-01', null),
    ('ordered again', 'orders', 1, date '2010-01-01', date '2012-01-20', date '2012-04-19', null),
    ('silent since', 'orders', 1, date '2010-01-01', date '2012-01-20', date '2012-04-19', null)
) as t (customer_id, basis, relationship_number, started_on, last_on, churned_on, returned_on);
alter table relationships add column regular_from date;
alter table relationships add column annual_value double;
create table contracts (customer_id varchar, status varchar, started_on date, ended_on date, decided_on date, notice_on date);
create table activities as
from (values
    ('refused', 'refusal', date '2011-10-01'), ('refused', 'refusal', date '2011-11-10'), ('refused', 'complaint', date '2011-11-20'), ('refused', 'refusal', date '2012-01-02'),
    ('long ago', 'refusal', date '2011-09-02'),
    ('twice', 'refusal', date '2011-12-10'),
    ('ordered again', 'refusal', date '2012-01-05'), ('silent since', 'refusal', date '2012-01-25')
) as t (customer_id, kind, occurred_on);

-- expect
from (values
    ('refused', 1, date '2011-11-10', date '2011-11-10'), ('long ago', 1, null, date '2012-01-01'),
    ('twice', 1, date '2011-12-10', date '2011-12-10'), ('twice', 2, null, date '2012-04-01'),
    ('ordered again', 1, null, date '2012-04-19'), ('silent since', 1, date '2012-01-25', date '2012-01-25')
) as t (customer_id, loss_number, refused_on, lost_on)

-- test: notice ends an open contract too, but only if it was given of every term that ends last
-- given
create table settings as select 120 as cause_days;
create table relationships as
from (values
    ('open-ended', 'contract', 1, date '2008-01-01', date '9999-12-31', null::date, null::date, null::date, 10),
    ('one of two', 'contract', 1, date '2008-01-01', date '2012-12-31', null, null, null, 10),
    ('both', 'contract', 1, date '2008-01-01', date '2012-12-31', null, null, null, 10)
) as t (customer_id, basis, relationship_number, started_on, last_on, regular_from, churned_on, returned_on, annual_value);
create table contracts as
from (values
    ('open-ended', 'signed', date '2008-01-01', null::date, date '2007-12-01', date '2012-09-30'),
    ('one of two', 'signed', date '2008-01-01', date '2012-12-31', date '2007-12-01', date '2012-09-30'),
    ('one of two', 'signed', date '2010-01-01', date '2012-12-31', date '2007-12-01', null),
    ('both', 'signed', date '2008-01-01', date '2012-12-31', date '2007-12-01', date '2012-09-30'),
    ('both', 'signed', date '2010-01-01', date '2012-12-31', date '2007-12-01', date '2012-10-15')
) as t (customer_id, status, started_on, ended_on, decided_on, notice_on);
create table activities (customer_id varchar, kind varchar, occurred_on date);

-- expect
from (values
    ('open-ended', date '2012-09-30', date '2012-09-30'), ('both', date '2012-10-15', date '2012-10-15')
) as t (customer_id, notice_on, lost_on)
