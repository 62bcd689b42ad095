-- Every segment and product with a promise of its own is one that a customer or a contract has; others promise nothing to anybody.
-- of: class_promises
--   kind varchar (segment, contract): What is promised to.
--   name varchar: The segment or product, as the configuration has it.
select class_promises.kind, class_promises.name
from class_promises
where
    not exists (
        select 1 as found
        from customers
        where class_promises.kind = 'segment'
            and lower(customers.segment) = lower(class_promises.name)
    )
    and not exists (
        select 1 as found
        from contracts
        where class_promises.kind = 'contract'
            and lower(contracts.product) = lower(class_promises.name)
    )
order by class_promises.kind, class_promises.name
