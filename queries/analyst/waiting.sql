-- One row per open wait: who waits for our answer, the longest first.
-- parameter min_days integer 0: least age in days
-- parameter courtesies boolean false: true to see bare thank-yous too
--   customer_id: The customer.
--   name: Name of the customer.
--   opened_at: When the question came, UTC.
--   days: Days from that local day to the last day seen, as in the report.
--   nudge_count: Further messages of the customer since then.
--   channel: email, call ...
--   subject: Subject of the question.
--   is_sure: False where the last word was not read and may be a bare thank-you.
--   reply_kind: What the question says as a reply: yes, conditional, no or unclear; not known where no texts are read.
--   annual_value: Last annual value of the customer.
--   mass_mailing_count: Mass mailings sent to the customer meanwhile.
with
    mailings as (
        select
            mixed_messages.wait_id,
            count(*) as mass_mailing_count
        from mixed_messages
        group by wait_id
    )
select
    waits.customer_id, customers.name, waits.opened_at,
    date_diff('day', waits.opened_on, settings.as_of_on) as days,
    waits.nudge_count, waits.channel,
    case when settings.shows_subjects then questions.subject end as subject,
    waits.certainty = 'sure' as is_sure,
    case
        when settings.reads_bodies then cast(waits.reply_kind as varchar)
        else 'not known'
    end as reply_kind,
    customer_standings.annual_value,
    coalesce(mailings.mass_mailing_count, 0) as mass_mailing_count
from waits
    cross join settings
    inner join messages as questions on questions.message_id = waits.wait_id
    inner join customers on customers.customer_id = waits.customer_id
    left join customer_standings on customer_standings.customer_id = waits.customer_id
    left join mailings on mailings.wait_id = waits.wait_id
where waits.outcome = 'open'
    and date_diff('day', waits.opened_on, settings.as_of_on) >= $min_days
    and (not waits.is_courtesy or $courtesies)
order by waits.opened_at, waits.wait_id
