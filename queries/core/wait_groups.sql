-- One row per wait of the twelve months to as_of (courtesies left out) and dimension it is grouped by.
--   wait_id bigint: The wait.
--   dimension enum (channel, standing, value, topic, turn, weekday, hour, arrival): channel, standing (regular when the question came, or not), value (of the customer), topic, turn, weekday, hour, or arrival (weekday and hour).
--   wait_group varchar: Group: the channel; regular, other; highest (the fifth of customers worth most), rest, none; the topic's name; first, later (question of the customer in the conversation); ISO weekday 1 to 7; local hour 00 to 23; both as 1:09.
--   wait_seconds double: Calendar seconds, see waits.
--   outcome enum (answered, settled, open): answered, settled or open.
--   certainty enum (sure, possible, courtesy): See waits.
with
    recent as (
        select
            counted_waits.wait_id, counted_waits.customer_id, counted_waits.channel, counted_waits.opened_on,
            counted_waits.opened_at, counted_waits.conversation_id,
            local_time(counted_waits.opened_at) as opened_local,
            counted_waits.wait_seconds, counted_waits.outcome, counted_waits.certainty
        from counted_waits
            cross join settings
        where counted_waits.opened_on > settings.as_of_on - interval 12 month
    ),
    standings as (
        select distinct recent.wait_id
        from recent
            inner join relationships on relationships.customer_id = recent.customer_id
                and relationships.regular_from <= recent.opened_on
                and coalesce(relationships.churned_on > recent.opened_on, true)
    ),
    bands as (
        select
            customer_standings.customer_id,
            percent_rank() over (order by customer_standings.annual_value desc) <= 0.2 as is_highest
        from customer_standings
        where customer_standings.annual_value > 0
    ),
    subjects as (
        select recent.wait_id, topics.topic
        from recent
            inner join messages on messages.message_id = recent.wait_id
            inner join topics on contains(lower(messages.subject), topics.word)
        qualify row_number() over (partition by recent.wait_id order by topics.position) = 1
    ),
    -- What was asked before in the same conversation, courtesies included, makes it a later question.
    firsts as (
        select
            waits.customer_id, waits.conversation_id,
            min(waits.opened_at) as opened_at
        from waits
            semi join recent on recent.conversation_id = waits.conversation_id
        group by waits.customer_id, waits.conversation_id
    ),
    grouped as (
        select
            recent.wait_id, recent.wait_seconds, recent.outcome, recent.certainty, recent.channel,
            case when standings.wait_id is null then 'other' else 'regular' end as standing,
            case
                when bands.customer_id is null then 'none'
                when bands.is_highest then 'highest'
                else 'rest'
            end as value,
            case when exists (select 1 as found from topics) then coalesce(subjects.topic, '') end as topic,
            case when firsts.opened_at < recent.opened_at then 'later' else 'first' end as turn,
            cast(weekday_of(recent.opened_on) as varchar) as weekday,
            strftime(recent.opened_local, '%H') as hour,
            weekday_of(recent.opened_on) || ':' || strftime(recent.opened_local, '%H') as arrival
        from recent
            left join standings on standings.wait_id = recent.wait_id
            left join bands on bands.customer_id = recent.customer_id
            left join subjects on subjects.wait_id = recent.wait_id
            left join firsts on firsts.customer_id = recent.customer_id
                and firsts.conversation_id = recent.conversation_id
    ),
    spread as (
        select
            grouped.wait_id, grouped.wait_seconds, grouped.outcome, grouped.certainty, dimensions.dimension,
            case dimensions.dimension
                when 'channel' then cast(grouped.channel as varchar)
                when 'standing' then grouped.standing
                when 'value' then grouped.value
                when 'topic' then grouped.topic
                when 'turn' then grouped.turn
                when 'weekday' then grouped.weekday
                when 'hour' then grouped.hour
                when 'arrival' then grouped.arrival
            end as wait_group
        from grouped
            cross join (
                values
                    ('channel'),
                    ('standing'),
                    ('value'),
                    ('topic'),
                    ('turn'),
                    ('weekday'),
                    ('hour'),
                    ('arrival')
            ) as dimensions (dimension)
    )
select
    spread.wait_id,
    cast(
        spread.dimension as enum('channel', 'standing', 'value', 'topic', 'turn', 'weekday', 'hour', 'arrival')
    ) as dimension,
    spread.wait_group, spread.wait_seconds, spread.outcome, spread.certainty
from spread
where spread.wait_group is not null
