-- One row per mail domain that anybody can get an address of: it says nothing about the customer.
--   domain varchar: The domain, lower case.
select unnest(from_json($rows, '[{"domain": "VARCHAR"}]'), recursive := true)
