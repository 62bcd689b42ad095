-- One row per word by which shops, payments and invoices say that something is no purchase, or that it gives back, or that it is one. What none of them speaks against is a purchase.
--   word varchar: The word, lower case, with blanks for - and _.
--   standing varchar (no_purchase, purchase, return): no_purchase (cancelled, failed, a draft, not paid yet, given back), purchase, or return (a credit note, a refund).
select unnest(from_json($rows, '[{"word": "VARCHAR", "standing": "VARCHAR"}]'), recursive := true)
