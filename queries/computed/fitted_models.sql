-- One row per model: mbg (MBG/CNBD-k; k = 1 is the MBG/NBD) and bg (the same where nobody leaves before a repeat order) of orders, sbg (shifted beta-geometric) of yearly terms, return (logistic regression) of lost customers by the weeks until our answer.
-- from: reads/order_groups, reads/held_out_groups, reads/renewal_groups, reads/answered_replies
--   model varchar: mbg, bg, sbg or return.
--   k integer or null: Regularity of the gaps between orders, chosen by the likelihood of mbg; null for sbg and return.
--   is_leading boolean or null: Of mbg and bg, the one that missed less what was held out (fitted_holdouts), mbg where nothing was; its orders are told. Null for sbg and return.
--   customer_count bigint: Customers (stretches of terms for sbg, answered replies for return) that it was fitted to; of more than 200,000 who order, as many at random.
--   log_likelihood double or null: Logarithm of the likelihood; null where nothing could be fitted.
--   reason varchar or null: too_few, not_converged or parted (no finite estimate: a value parts those with the outcome from those without): why nothing was fitted; alike: customers differ too little to tell how much, single parameters mean nothing; else null.
select
    unnest(
        from_json(
            $rows,
            '[{"model": "VARCHAR", "k": "INTEGER", "is_leading": "BOOLEAN", "customer_count": "BIGINT", "log_likelihood": "DOUBLE", "reason": "VARCHAR"}]'
        ),
        recursive := true
    )
