-- One row per contract term of the customers whose story is told.
from (values
    (cast(1 as bigint), cast(1 as bigint), date '2007-11-12', date '2007-11-26', date '2008-01-01', date '2008-12-31', cast(18400.0 as double), 'signed', false, cast(null as date), cast(1 as bigint)),
    (1, 2, date '2008-11-10', date '2008-11-24', date '2009-01-01', date '2009-12-31', 18400, 'signed', false, null, 1),
    (1, 3, date '2009-11-09', date '2009-11-19', date '2010-01-01', date '2010-12-31', 18400, 'signed', false, null, 1),
    (1, 4, date '2010-11-08', date '2010-11-22', date '2011-01-01', date '2011-12-31', 18400, 'signed', false, null, 1),
    (1, 5, date '2011-11-02', date '2011-11-10', date '2012-01-01', date '2012-12-31', 18400, 'declined', true, null, 1),
    (2, 1, date '2007-11-15', date '2007-11-29', date '2008-01-01', date '2008-12-31', 9600, 'signed', false, null, 4),
    (2, 2, date '2008-11-13', date '2008-11-20', date '2009-01-01', date '2009-12-31', 9600, 'signed', false, null, 4),
    (2, 3, date '2009-11-12', date '2009-11-18', date '2010-01-01', date '2010-12-31', 10400, 'signed', false, null, 4),
    (2, 4, date '2010-11-11', date '2010-11-16', date '2011-01-01', date '2011-12-31', 10400, 'signed', false, null, 4),
    (2, 5, date '2011-11-10', date '2011-11-15', date '2012-01-01', date '2012-12-31', 11200, 'signed', false, null, 4),
    (2, 6, date '2012-11-08', date '2012-11-13', date '2013-01-01', date '2013-12-31', 12600, 'signed', false, null, 4),
    (3, 1, date '2008-02-20', date '2008-03-06', date '2008-04-01', date '2009-03-31', 7200, 'signed', false, null, 3),
    (3, 2, date '2009-02-18', date '2009-03-03', date '2009-04-01', date '2010-03-31', 7200, 'signed', false, null, 3),
    (3, 3, date '2010-02-17', date '2010-03-04', date '2010-04-01', date '2011-03-31', 7200, 'signed', false, null, 3),
    (3, 4, date '2011-02-16', date '2011-03-10', date '2011-04-01', date '2012-03-31', 7600, 'signed', false, null, 3),
    (3, 5, date '2012-02-15', date '2012-03-12', date '2012-04-01', date '2013-03-31', 8900, 'declined', true, null, 3),
    (3, 6, date '2012-11-05', date '2012-11-12', date '2012-11-15', date '2013-11-14', 7600, 'signed', false, null, 3),
    (4, 1, date '2008-12-01', date '2008-12-15', date '2009-01-01', date '2009-12-31', 14800, 'signed', false, null, 5),
    (4, 2, date '2009-11-16', date '2009-12-02', date '2010-01-01', date '2010-12-31', 14800, 'signed', false, null, 5),
    (4, 3, date '2010-11-15', date '2010-12-01', date '2011-01-01', date '2011-12-31', 15500, 'signed', false, null, 5),
    (4, 4, date '2011-11-14', date '2011-12-05', date '2012-01-01', date '2012-12-31', 15500, 'signed', false, null, 5)
) as t (
    customer_number, term_number, offered_on, decided_on, started_on, ended_on, annual_value, outcome,
    has_changed_terms, notice_on, manager_number
)
