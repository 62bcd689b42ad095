-- One row per regular whom nobody of ours has written to or called for a while, the most valuable first.
-- parameter min_days integer 90: days without a personal word from us
--   customer_id: The customer.
--   name: Name of the customer.
--   regular_from: Regular since.
--   annual_value: Annual value.
--   last_word_on: Day (UTC) of our last personal message, call or meeting; null if there was none.
--   days: Days since then; null if there was none.
with
    last_words as (
        select
            exchanges.customer_id,
            cast(max(exchanges.sent_at) as date) as last_word_on
        from exchanges
        where exchanges.direction = 'outbound'
        group by customer_id
    )
select
    regulars.customer_id, customers.name, regulars.regular_from, regulars.annual_value,
    last_words.last_word_on,
    date_diff('day', last_words.last_word_on, settings.as_of_on) as days
from regulars
    cross join settings
    inner join customers on customers.customer_id = regulars.customer_id
    left join last_words on last_words.customer_id = regulars.customer_id
where coalesce(date_diff('day', last_words.last_word_on, settings.as_of_on) >= $min_days, true)
order by
    regulars.annual_value desc nulls last,
    regulars.customer_id
