-- test: a gap of the grace period continues a lifetime, a longer one begins the next; terms side by side are not consecutive
-- given
insert into contracts (customer_id, contract_id, status, started_on, ended_on, decided_on, annual_value) values
    ('K1', 'V1', 'signed', '2008-01-01', '2008-12-31', '2007-12-01', 10),
    ('K1', 'V2', 'signed', '2009-01-31', '2009-12-31', null, null),
    ('K1', 'V3', 'signed', '2010-02-01', '2010-12-31', null, 10),
    ('K2', 'A', 'signed', '2008-01-01', '2010-12-31', null, 10),
    ('K2', 'B', 'signed', '2008-01-01', '2008-12-31', null, 20),
    ('K2', 'C', 'signed', '2009-01-01', '2009-12-31', null, 10),
    ('K2', 'D', 'signed', '2011-01-01', null, null, 10),
    ('K2', 'E', 'signed', '2012-01-01', '2012-12-31', null, 10),
    ('K2', 'F', 'declined', '2013-01-01', '2013-12-31', '2012-12-01', 10),
    ('K2', 'G', 'signed', null, null, null, 10);

-- expect
from (values
    ('K1', '2008-12-31', null, 1, 1, '2007-12-01', 10), ('K1', '2009-12-31', '2008-12-31', 1, 2, '2009-01-31', 0),
    ('K1', '2010-12-31', '2009-12-31', 2, 1, '2010-02-01', 10), ('K2', '2008-12-31', null, 1, 1, '2008-01-01', 20),
    ('K2', '2010-12-31', '2008-12-31', 1, 1, '2008-01-01', 10), ('K2', '2009-12-31', '2010-12-31', 1, 1, '2009-01-01', 10),
    ('K2', '9999-12-31', '2010-12-31', 1, 2, '2011-01-01', 10), ('K2', '2012-12-31', '9999-12-31', 1, 2, '2012-01-01', 10)
) as t (customer_id, ended_on, covered_until_on, lifetime_number, term_number, signed_on, annual_value)

-- test: who has signed the next term before the last one ended stays, however long the pause between them
-- given
insert into contracts (customer_id, contract_id, status, started_on, ended_on, decided_on) values
    ('pausing', 'V1', 'signed', '2011-01-01', '2011-12-31', '2010-12-10'),
    ('pausing', 'V2', 'signed', '2012-04-01', '2012-12-31', '2012-01-01'),
    ('a day late', 'V3', 'signed', '2011-01-01', '2011-12-31', '2010-12-10'),
    ('a day late', 'V4', 'signed', '2012-04-01', '2012-12-31', '2012-01-02'),
    ('later one first', 'V5', 'signed', '2011-01-01', '2011-12-31', '2010-12-10'),
    ('later one first', 'V6', 'signed', '2012-04-01', '2012-12-31', '2012-03-01'),
    ('later one first', 'V7', 'signed', '2013-01-01', '2013-12-31', '2011-06-01');

-- expect
from (values
    ('pausing', '2011-01-01', 1, 1), ('pausing', '2012-04-01', 1, 2), ('a day late', '2011-01-01', 1, 1),
    ('a day late', '2012-04-01', 2, 1), ('later one first', '2011-01-01', 1, 1), ('later one first', '2012-04-01', 1, 2),
    ('later one first', '2013-01-01', 1, 3)
) as t (customer_id, started_on, lifetime_number, term_number)
