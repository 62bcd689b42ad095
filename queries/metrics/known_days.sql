-- One row per database: the first days of which anything is known, so that a time before the data is told from one in which nothing happened.
--   questions_from_on date or null: Local day of the first message from a customer; null without any.
--   business_from_on date or null: First day under contract, or of an order; null without any.
select
    (
        select cast(local_time(min(messages.sent_at)) as date)
        from messages
        where messages.direction = 'inbound'
    ) as questions_from_on,
    (select min(lifetimes.started_on) from lifetimes) as business_from_on,
