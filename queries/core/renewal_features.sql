-- One row per end of a contract that is looked at: what was known on that day of what may keep or lose the customer, as the renewal model takes it. Null is not known.
-- long: each cause comes of another table, and all of them stand in one row.
--   customer_id varchar: The customer.
--   ended_on date: Last day of the contract.
--   lead_days integer: See looked_at_ends.
--   looked_on date: The day of looking.
--   is_running boolean: True at as_of.
--   decided_on date: First day on which it is known whether the customer left.
--   kept_on date or null: Day of the signature by which the customer stays.
--   terms double: Natural logarithm of the number of the term.
--   orders double or null: Natural logarithm of the days since the last order (at least one) against the mean gap between orders; null with fewer than three days with an order.
--   open_wait double or null: 1 if a question was open, else 0; null where no messages were loaded.
--   slow_answers double or null: Natural logarithm of 1 + the mean days that the questions of the 365 days before had waited until then; null without one.
--   refusal double or null: 1 if we refused something in the cause_days before, else 0; null where neither messages nor activities were loaded.
--   changed_terms double: 1 if changed terms were offered in the cause_days before, else 0.
--   silence double or null: Natural logarithm of the days since the last personal word, either way (at least one), against the mean gap between days with one; null with fewer than three.
with
    looks as (
        select distinct looked_at_ends.customer_id, looked_at_ends.looked_on
        from looked_at_ends
    ),
    rhythms as (
        select
            looks.customer_id, looks.looked_on,
            ln(
                greatest(looks.looked_on - max(order_days.ordered_on), 1) * (count(*) - 1) / nullif(max(order_days.ordered_on) - min(order_days.ordered_on), 0)
            ) as orders
        from looks
            inner join order_days on order_days.customer_id = looks.customer_id
                and order_days.ordered_on <= looks.looked_on
        group by looks.customer_id, looks.looked_on
        having count(*) >= 3
    ),
    keyed as (
        select customer_keys.customer_key, looks.customer_id, looks.looked_on
        from looks
            inner join customer_keys on customer_keys.customer_id = looks.customer_id
    ),
    word_days as (
        select distinct correspondence.customer_key, correspondence.sent_on
        from correspondence
            semi join keyed on keyed.customer_key = correspondence.customer_key
        where correspondence.kind = 'human'
    ),
    words as (
        select
            keyed.customer_id, keyed.looked_on,
            ln(
                greatest(keyed.looked_on - max(word_days.sent_on), 1) * (count(*) - 1) / nullif(max(word_days.sent_on) - min(word_days.sent_on), 0)
            ) as silence
        from keyed
            inner join word_days on word_days.customer_key = keyed.customer_key
                and word_days.sent_on <= keyed.looked_on
        group by keyed.customer_id, keyed.looked_on
        having count(*) >= 3
    ),
    questions as (
        select
            looks.customer_id, looks.looked_on,
            bool_or(
                coalesce(cast(local_time(counted_waits.ended_at) as date) > looks.looked_on, true)
            ) as has_open,
            ln(
                1 + avg(
                    least(
                        coalesce(cast(local_time(counted_waits.ended_at) as date), looks.looked_on),
                        looks.looked_on
                    ) - counted_waits.opened_on
                ) filter (counted_waits.opened_on > looks.looked_on - 365)
            ) as slow_answers
        from looks
            inner join counted_waits on counted_waits.customer_id = looks.customer_id
                and counted_waits.opened_on <= looks.looked_on
        group by looks.customer_id, looks.looked_on
    ),
    refusals as (
        select
            activities.customer_id,
            activities.occurred_on as refused_on
        from activities
        where activities.kind = 'refusal'
    ),
    changes as (
        select contracts.customer_id, contracts.offered_on
        from contracts
        where contracts.has_changed_terms
    )
select
    looked_at_ends.customer_id, looked_at_ends.ended_on, looked_at_ends.lead_days,
    looked_at_ends.looked_on, looked_at_ends.is_running, looked_at_ends.decided_on,
    looked_at_ends.kept_on,
    ln(looked_at_ends.term_number) as terms,
    rhythms.orders,
    case
        when event_archive.begins_on is not null then if(coalesce(questions.has_open, false), 1e0, 0e0)
    end as open_wait,
    questions.slow_answers,
    case
        when event_archive.begins_on is not null then if(
            exists (
                select 1 as found
                from refusals
                where refusals.customer_id = looked_at_ends.customer_id
                    and refusals.refused_on between looked_at_ends.looked_on - settings.cause_days and looked_at_ends.looked_on
            ),
            1e0,
            0e0
        )
    end as refusal,
    if(
        exists (
            select 1 as found
            from changes
            where changes.customer_id = looked_at_ends.customer_id
                and changes.offered_on between looked_at_ends.looked_on - settings.cause_days and looked_at_ends.looked_on
        ),
        1e0,
        0e0
    ) as changed_terms,
    words.silence
from looked_at_ends
    cross join settings
    cross join event_archive
    left join rhythms on rhythms.customer_id = looked_at_ends.customer_id
        and rhythms.looked_on = looked_at_ends.looked_on
    left join words on words.customer_id = looked_at_ends.customer_id
        and words.looked_on = looked_at_ends.looked_on
    left join questions on questions.customer_id = looked_at_ends.customer_id
        and questions.looked_on = looked_at_ends.looked_on
