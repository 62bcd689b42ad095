-- One row per table and currency that is not the report's and has no rate on some days: these values are in no sum.
-- of: imports.contracts, imports.orders
--   table_name varchar: orders or contracts.
--   currency varchar: The currency, as exported.
--   row_count bigint: Rows.
--   value decimal(38,2): Sum of the values of the orders, or of a year of the contracts, in that currency.
select table_name, currency, row_count, value
from values_without_rate
order by table_name desc, currency
