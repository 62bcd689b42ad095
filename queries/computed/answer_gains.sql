-- One row per lost customer who replied, waits no longer than nearly all of those answered, and of whom the model of delay tells what another week costs: empty where the odds of a return do not clearly fall by the week.
-- from: reads/answered_replies, reads/open_replies
--   customer_id varchar: The customer.
--   gain double: Annual value times (chance of a return if we answer now - if we answer in a week).
--   gain_low double: Lower 95 % limit (delta method), of what is not known of the model.
--   gain_high double: Upper 95 % limit.
select
    unnest(
        from_json(
            $rows,
            '[{"customer_id": "VARCHAR", "gain": "DOUBLE", "gain_low": "DOUBLE", "gain_high": "DOUBLE"}]'
        ),
        recursive := true
    )
