-- One row per mail domain: whose it is.
-- from: addresses
--   domain varchar: The domain, lower case.
--   registered_domain varchar or null: The domain that its holder has registered, as the public suffix list tells; null for a public suffix, below which anybody may have one.
select
    unnest(
        from_json($rows, '[{"domain": "VARCHAR", "registered_domain": "VARCHAR"}]'),
        recursive := true
    )
