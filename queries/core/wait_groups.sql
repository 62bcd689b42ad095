-- One row per wait of the twelve months to as_of (courtesies left out) and dimension it is grouped by.
--   wait_id: The wait.
--   dimension: channel, standing (regular when the question came, or not), value (of the customer), topic, or arrival.
--   wait_group: Group: the channel; regular, other; highest (the fifth of customers worth most), rest, none; the topic's name; ISO weekday and part of the day (0 night to 8, 1 morning to 12, 2 afternoon to 17, 3 evening).
--   wait_seconds: Calendar seconds, see waits.
--   outcome: answered, settled or open.
with
    recent as (
        select
            waits.wait_id,
            waits.customer_id,
            waits.channel,
            waits.subject,
            waits.opened_on,
            timezone(settings.timezone, timezone('UTC', waits.opened_at)) as opened_local,
            waits.wait_seconds,
            waits.outcome
        from
            waits
            cross join settings
        where
            not waits.is_courtesy
            and waits.opened_on > settings.as_of_on - interval 12 month
    ),
    standings as (
        select distinct recent.wait_id
        from
            recent
            inner join relationships
                on relationships.customer_id = recent.customer_id
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
        select recent.wait_id, min_by(topics.topic, topics.position) as topic
        from recent inner join topics on contains(lower(recent.subject), topics.word)
        group by recent.wait_id
    ),
    grouped as (
        select
            recent.*,
            case when standings.wait_id is null then 'other' else 'regular' end as standing,
            case when bands.customer_id is null then 'none' when bands.is_highest then 'highest' else 'rest' end as value,
            case when exists (from topics) then coalesce(subjects.topic, '') end as topic,
            isodow(recent.opened_local) || case
                when hour(recent.opened_local) < 8 then '0'
                when hour(recent.opened_local) < 12 then '1'
                when hour(recent.opened_local) < 17 then '2'
                else '3'
            end as arrival
        from
            recent
            left join standings on standings.wait_id = recent.wait_id
            left join bands on bands.customer_id = recent.customer_id
            left join subjects on subjects.wait_id = recent.wait_id
    )
unpivot
    (select grouped.wait_id, grouped.wait_seconds, grouped.outcome, grouped.channel, grouped.standing, grouped.value, grouped.topic, grouped.arrival from grouped)
on channel, standing, value, topic, arrival
into
    name dimension
    value wait_group
