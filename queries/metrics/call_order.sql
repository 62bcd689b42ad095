-- One row per customer who waits for our answer, or was lost in the 24 months to as_of, has not returned and has not said no (customers that people have marked as done until a later day left out): the 2,000 first to be called.
-- The order is that of what a week's wait costs. Where that is not told of a customer, its value takes the mean share that it costs of those of whom it is: so where it is told of nobody, or alike of all, the order is that of the values.
--   place bigint: The first is to be called first; who only perhaps waits comes after the others.
--   customer_id varchar: The customer.
--   name varchar: Name of the customer.
--   annual_value decimal(18,2) or null: Annual value; null if the customer never had a contract or order.
--   purpose varchar (answer, win_back): answer (waits for our answer) or win_back (lost, and waits for none).
--   is_lost boolean: True for one who has churned, declined or given notice, and has not returned.
--   is_sure boolean: False for one who only perhaps waits, see waits.certainty.
--   since_on date: Day of the oldest open question; else of the loss.
--   days bigint: Days since then.
--   turn varchar (ours, theirs) or null: Whose turn it is; null where neither messages nor activities were loaded.
--   our_word_on date or null: Day of our last personal word; null where none is known.
--   their_word_on date or null: Day of the customer's last one.
--   gain double or null: Annual value times (chance of a return if we answer now - if in a week); null where it cannot be told.
--   gain_low double or null: Lower end of its 95 % interval.
--   gain_high double or null: Upper end.
--   basis varchar (delay, value): Why it stands there: delay (by gain) or value (by annual value alone).
with
    lost as (
        select losses.customer_id, losses.lost_on, paces.is_our_turn
        from losses
            cross join settings
            inner join paces on paces.customer_id = losses.customer_id
                and paces.loss_number = losses.loss_number
            anti join waiting_customers on waiting_customers.customer_id = losses.customer_id
        where losses.returned_on is null
            and losses.lost_on > cast(settings.as_of_on - interval 24 month as date)
            and not exists (
                select 1 as found
                from activities
                where activities.customer_id = losses.customer_id
                    and activities.kind = 'objection'
            )
            and not exists (
                select 1 as found
                from attempts
                where attempts.customer_id = losses.customer_id
                    and attempts.loss_number = losses.loss_number
                    and attempts.reply_kind = 'no'
            )
    ),
    called as (
        select
            waiting_customers.customer_id,
            'answer' as purpose,
            waiting_customers.is_sure,
            waiting_customers.opened_on as since_on,
            'ours' as turn
        from waiting_customers
        union all
        select
            lost.customer_id,
            'win_back' as purpose,
            true as is_sure,
            lost.lost_on as since_on,
            case
                when event_archive.begins_on is not null then if(lost.is_our_turn, 'ours', 'theirs')
            end as turn
        from lost
            cross join event_archive
    ),
    shares as (
        select mean_of(answer_gains.gain / nullif(customer_standings.annual_value, 0)) as usual_share
        from answer_gains
            inner join customer_standings on customer_standings.customer_id = answer_gains.customer_id
    ),
    first_called as (
        select
            called.*, customer_standings.name, customer_standings.annual_value, customer_standings.is_lost,
            answer_gains.gain, answer_gains.gain_low, answer_gains.gain_high,
            coalesce(
                answer_gains.gain,
                customer_standings.annual_value * coalesce(shares.usual_share, 1)
            ) as cost
        from called
            inner join customer_standings on customer_standings.customer_id = called.customer_id
            cross join shares
            anti join decided on decided.what = 'done_until'
                and decided.customer_id = called.customer_id
            left join answer_gains on answer_gains.customer_id = called.customer_id
        order by
            called.is_sure desc,
            cost desc nulls last,
            called.since_on, called.customer_id
        limit
            2000
    ),
    placed as (
        select
            first_called.*,
            row_number() over (
                order by
                    first_called.is_sure desc,
                    first_called.cost desc nulls last,
                    first_called.since_on, first_called.customer_id
            ) as place
        from first_called
    ),
    words as (
        select
            exchanges.customer_id,
            max(exchanges.sent_on) filter (exchanges.direction = 'outbound') as our_word_on,
            max(exchanges.sent_on) filter (exchanges.direction = 'inbound') as their_word_on
        from exchanges
            semi join first_called on first_called.customer_id = exchanges.customer_id
        group by exchanges.customer_id
    )
select
    placed.place, placed.customer_id, placed.name, placed.annual_value, placed.purpose, placed.is_lost,
    placed.is_sure, placed.since_on,
    settings.as_of_on - placed.since_on as days,
    placed.turn, words.our_word_on, words.their_word_on, placed.gain, placed.gain_low, placed.gain_high,
    if(placed.gain is null, 'value', 'delay') as basis
from placed
    cross join settings
    left join words on words.customer_id = placed.customer_id
order by placed.place
