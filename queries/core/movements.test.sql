-- test: opening and movements add up to closing; who comes back is a reactivation, not new
-- given
insert into lifetimes (customer_id, regular_from, basis) values
    ('stays', '2012-10-01', 'contract'), ('grows', '2012-10-01', 'contract'), ('shrinks', '2012-10-01', 'contract'),
    ('leaves', '2012-10-01', 'contract'), ('new', '2012-11-01', 'contract'), ('back', '2010-01-01', 'contract'),
    ('back', '2012-11-02', 'contract');
insert into regular_changes (month, customer_id, customer_count, annual_value, basis, is_total) values
    ('2012-10-01', 'stays', 1, 10, 'contract', true), ('2012-10-01', 'grows', 1, 10, 'contract', true),
    ('2012-11-01', 'grows', 0, 5, 'contract', true), ('2012-10-01', 'shrinks', 1, 10, 'contract', true),
    ('2012-11-01', 'shrinks', 0, -6, 'contract', true), ('2012-10-01', 'leaves', 1, 10, 'contract', true),
    ('2012-11-01', 'leaves', -1, -10, 'contract', true), ('2012-11-01', 'new', 1, 3, 'contract', true),
    ('2012-11-01', 'back', 1, 2, 'contract', true);

-- expect
select
    months.month, kinds.kind,
    coalesce(named.customer_count, 0) as customer_count, coalesce(named.annual_value, 0) as annual_value
from
    (select cast(unnest(generate_series(timestamp '2010-10-01', timestamp '2012-11-01', interval 1 month)) as date) as month) as months
    cross join (values ('opening'), ('new'), ('reactivation'), ('expansion'), ('contraction'), ('churn'), ('closing')) as kinds (kind)
    left join (values
        (date '2012-10-01', 'new', 4, 40), (date '2012-10-01', 'closing', 4, 40),
        (date '2012-11-01', 'opening', 4, 40), (date '2012-11-01', 'new', 1, 3), (date '2012-11-01', 'reactivation', 1, 2),
        (date '2012-11-01', 'expansion', 1, 5),
        (date '2012-11-01', 'contraction', 1, -6), (date '2012-11-01', 'churn', -1, -10), (date '2012-11-01', 'closing', 5, 34)
    ) as named (month, kind, customer_count, annual_value)
        on named.month = months.month and named.kind = kinds.kind

-- test: who has both kinds of business is no churn in the total when one of them ends: value is lost, not the customer
-- given
insert into lifetimes (customer_id, basis, regular_from) values
    ('K1', 'contract', '2011-01-01'), ('K1', 'orders', '2010-01-01'), ('K2', 'orders', '2012-11-01');
insert into regular_changes (month, basis, is_total, customer_id, customer_count, annual_value) values
    ('2012-10-01', null, true, 'K1', 1, 100), ('2012-10-01', 'contract', false, 'K1', 1, 60),
    ('2012-10-01', 'orders', false, 'K1', 1, 40), ('2012-11-01', null, true, 'K1', 0, -60),
    ('2012-11-01', 'contract', false, 'K1', -1, -60), ('2012-11-01', 'orders', true, 'K2', 1, 5);

-- expect
select
    months.month, bases.basis, kinds.kind,
    coalesce(named.customer_count, 0) as customer_count, coalesce(named.annual_value, 0) as annual_value
from
    (select cast(unnest(generate_series(timestamp '2010-10-01', timestamp '2012-11-01', interval 1 month)) as date) as month) as months
    cross join (values ('total'), ('contract'), ('orders')) as bases (basis)
    cross join (values ('opening'), ('new'), ('reactivation'), ('expansion'), ('contraction'), ('churn'), ('closing')) as kinds (kind)
    left join (values
        (date '2012-10-01', 'total', 'reactivation', 1, 100), (date '2012-10-01', 'total', 'closing', 1, 100),
        (date '2012-10-01', 'contract', 'reactivation', 1, 60), (date '2012-10-01', 'contract', 'closing', 1, 60),
        (date '2012-10-01', 'orders', 'reactivation', 1, 40), (date '2012-10-01', 'orders', 'closing', 1, 40),
        (date '2012-11-01', 'total', 'opening', 1, 100), (date '2012-11-01', 'total', 'contraction', 1, -60),
        (date '2012-11-01', 'total', 'new', 1, 5), (date '2012-11-01', 'total', 'closing', 2, 45),
        (date '2012-11-01', 'contract', 'opening', 1, 60), (date '2012-11-01', 'contract', 'churn', -1, -60),
        (date '2012-11-01', 'orders', 'opening', 1, 40), (date '2012-11-01', 'orders', 'new', 1, 5),
        (date '2012-11-01', 'orders', 'closing', 2, 45)
    ) as named (month, basis, kind, customer_count, annual_value)
        on named.month = months.month and named.basis = bases.basis and named.kind = kinds.kind
