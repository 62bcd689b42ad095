-- One row per model and quantity: its parameters, and what follows from them.
-- from: reads/order_groups, reads/held_out_groups, reads/outlook_sums, reads/renewal_groups, reads/answered_replies, reads/open_replies
--   model varchar: mbg, bg, sbg or return.
--   name varchar: r, alpha (weeks), a, b of mbg and bg; alpha, beta of sbg; alive_count (customers still customers), order_count (orders of the next twelve months), stayed_<n> (share that stays after n terms); of return: odds (of a return where the answer comes at once), ratio (of the odds, per week), odds_<n> (after n weeks), week_value (annual value that another week costs with week_customers who wait).
--   estimate double: The estimate.
--   estimate_low double or null: Lower 95 % limit; null where the data do not tell the parameters apart.
--   estimate_high double or null: Upper 95 % limit.
select
    unnest(
        from_json(
            $rows,
            '[{"model": "VARCHAR", "name": "VARCHAR", "estimate": "DOUBLE", "estimate_low": "DOUBLE", "estimate_high": "DOUBLE"}]'
        ),
        recursive := true
    )
