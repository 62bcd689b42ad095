-- One row per mail of ours to a customer that promised an answer by a day of the twelve months to as_of, and customer: whether we wrote again by then. Nothing tells who of us it was.
-- Without rows where privacy.own_promises is off: then no text of ours is read.
--   message_id bigint: The mail.
--   customer_id varchar: The customer.
--   promised_at timestamp: When it was sent, UTC.
--   promised_on date: The day by which something was promised.
--   promise_kind varchar (today, tomorrow, weekday, date, days, week, month): What tells that day.
--   followed_at timestamp or null: Our next human message to the customer, or call or meeting with it, UTC; a call that nobody took is one. Null without.
--   outcome varchar (kept, late, open, not_due): kept (by the end of the day), late (after it), open (not so far, though the day is over) or not_due (it is not over, or not seen).
with
    promised as (
        select
            messages.message_key as message_id,
            messages.promised_on, messages.promise_kind
        from imports.messages as messages
        where messages.promised_on is not null
        qualify
            row_number() over (
                partition by messages.message_key
                order by messages.promised_on, messages.promise_kind
            ) = 1
    ),
    made as (
        select
            promised.message_id, promised.promised_on, promised.promise_kind, correspondence.customer_key,
            correspondence.sent_at,
            utc_time(cast(promised.promised_on + 1 as timestamp)) as due_at
        from promised
            inner join correspondence on correspondence.message_id = promised.message_id
            cross join settings
        where correspondence.kind = 'human'
            and correspondence.direction = 'outbound'
            and correspondence.is_first
            and promised.promised_on > settings.as_of_on - interval 12 month
    ),
    -- None but customers to whom something was promised are looked at: where nothing is read, nothing is sorted.
    ours as (
        select correspondence.customer_key, correspondence.sent_at
        from correspondence
            semi join made on made.customer_key = correspondence.customer_key
        where correspondence.kind = 'human'
            and (
                correspondence.direction = 'outbound'
                or coalesce(correspondence.channel in ('call', 'meeting'), false)
            )
        group by correspondence.customer_key, correspondence.sent_at
    )
select
    made.message_id, customer_keys.customer_id,
    made.sent_at as promised_at,
    made.promised_on, made.promise_kind,
    ours.sent_at as followed_at,
    case
        when ours.sent_at < made.due_at then 'kept'
        when ours.sent_at is not null then 'late'
        when made.due_at <= coalesce(messages_end.unknown_at, settings.as_of_at) then 'open'
        else 'not_due'
    end as outcome
from made
    inner join customer_keys on customer_keys.customer_key = made.customer_key
    cross join settings
    cross join messages_end
    asof left join ours on ours.customer_key = made.customer_key
        and made.sent_at < ours.sent_at
