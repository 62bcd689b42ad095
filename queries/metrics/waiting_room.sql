-- One row per customer who waits for our answer at as_of: the 2,000 worth most, with age and what they asked.
--   customer_id varchar: The customer.
--   name varchar: Name of the customer.
--   annual_value decimal(18,2) or null: Value waiting: last annual value; null if the customer never had a contract or order.
--   is_regular boolean: True for a regular at as_of.
--   is_lost boolean: True for one who has churned, declined or given notice and has not returned.
--   opened_on date: Local day of the oldest open question.
--   days_waited bigint: Days from that day to as_of.
--   wait_count bigint: Open waits.
--   message_count hugeint: Messages in them, nudges included.
--   reply_kind varchar or null: yes, conditional, no or unclear: how the oldest open question reads as a reply; null where bodies are not read.
--   mass_count bigint: Mass mailings that we sent to the customer since the oldest open question.
--   win_back_count bigint: Win-back mailings among them.
--   subject varchar or null: Subject of the oldest open question without names of our people; null where subjects are switched off.
with
    open_waits as (
        select
            waits.customer_id,
            min(waits.opened_at) as opened_at,
            count(*) as wait_count,
            sum(waits.message_count) as message_count,
            min_by(coalesce(waits.reply_kind, ''), (waits.opened_at, waits.wait_id)) as reply_kind,
            min_by(coalesce(questions.subject, ''), (waits.opened_at, waits.wait_id)) as subject
        from
            waits
            inner join messages as questions on questions.message_id = waits.wait_id
        where
            waits.outcome = 'open'
            and not waits.is_courtesy
        group by
            waits.customer_id
    ),
    mailings as (
        select
            sends.customer_id,
            count(*) as mass_count,
            count(*) filter (sends.kind = 'win-back') as win_back_count
        from
            sends
            inner join open_waits on open_waits.customer_id = sends.customer_id
                and sends.sent_at >= open_waits.opened_at
        group by
            sends.customer_id
    ),
    -- Staff are shown as nobody: a subject must not name them either.
    staff as (
        select
            subjects.subject,
            string_agg(
                staff_names.pattern,
                '|'
                order by
                    length(staff_names.name) desc,
                    staff_names.name
            ) as pattern
        from
            (
                select
                    told.subject,
                    unnest(letter_triples(told.subject)) as triple
                from
                    (select distinct open_waits.subject from open_waits) as told
            ) as subjects
            inner join staff_names on left(lower(staff_names.name), 3) = subjects.triple
                and contains(lower(subjects.subject), lower(staff_names.name))
        group by
            subjects.subject
    )
select
    open_waits.customer_id,
    customer_standings.name,
    customer_standings.annual_value,
    customer_standings.is_regular,
    customer_standings.is_lost,
    cast(local_time(open_waits.opened_at) as date) as opened_on,
    settings.as_of_on - cast(local_time(open_waits.opened_at) as date) as days_waited,
    open_waits.wait_count,
    open_waits.message_count,
    nullif(open_waits.reply_kind, '') as reply_kind,
    coalesce(mailings.mass_count, 0) as mass_count,
    coalesce(mailings.win_back_count, 0) as win_back_count,
    case
        when not settings.shows_subjects then null
        when staff.pattern is not null
            then regexp_replace(open_waits.subject, '(?i)' || staff.pattern, '…', 'g')
        else nullif(open_waits.subject, '')
    end as subject
from
    open_waits
    inner join customer_standings on customer_standings.customer_id = open_waits.customer_id
    left join mailings on mailings.customer_id = open_waits.customer_id
    cross join settings
    left join staff on staff.subject = open_waits.subject
order by
    customer_standings.annual_value desc nulls last,
    open_waits.opened_at,
    open_waits.customer_id
limit
    2000
