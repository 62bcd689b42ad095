-- test: a number that lost its leading zeros is the CRM's, and so is one of a CRM that lost them; not where the CRM has it so too, or two that fit
-- given
insert into imports.customers (customer_id) values ('00123'), ('124'), ('0125'), ('125'), ('0126'), ('00126'), ('K9'), ('0');
insert into imports.orders (customer_id) values ('123'), ('00124'), ('125'), ('126'), ('K09'), ('777'), (null);
insert into imports.contracts (customer_id) values ('123');

-- expect
from (values ('123', '00123'), ('00124', '124')) as t (customer_id, crm_id)
