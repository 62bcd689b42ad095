-- One row per unknown sender with an open question: nobody of ours ever wrote to them, and they never wrote twice in one conversation; the newest first.
--   customer_id: The mail domain or freemail address.
--   opened_at: When their newest open question came, UTC.
--   days: Days from that local day to the last day seen.
--   question_count: Open questions.
--   subject: Subject of the newest.
with
    waits as (
        select
            open_waits.customer_id, open_waits.wait_id, open_waits.opened_at, open_waits.opened_on,
            count(*) over (partition by open_waits.customer_id) as question_count,
            row_number() over (
                partition by open_waits.customer_id
                order by open_waits.opened_at desc, open_waits.wait_id desc
            ) as place
        from open_waits
            semi join customers on customers.customer_id = open_waits.customer_id
                and not customers.is_known
    )
select
    waits.customer_id, waits.opened_at,
    date_diff('day', waits.opened_on, settings.as_of_on) as days,
    waits.question_count,
    case when settings.shows_subjects then questions.subject end as subject
from waits
    inner join messages as questions on questions.message_id = waits.wait_id
    cross join settings
where waits.place = 1
order by waits.opened_at desc, waits.customer_id
