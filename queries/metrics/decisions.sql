-- One row per customer who needs a decision now (customers that people have marked as done until a later day left out), in the order in which they are decided on: the 20 first.
-- long: one branch for each kind of decision.
--   customer_id varchar: The customer.
--   name varchar: Name of the customer.
--   kind varchar (wants_back, leaving_regular_waits, regular_waits, left_alone, quiet, lost_waits, waits, may_wait): What is to be decided, see ranks in the query.
--   rank integer: The smaller comes first.
--   stake double or null: What is lost if nothing is done, in the currency: of one rank those come first who have more to lose; null if nothing is known.
--   days bigint: For how long: of a wait its age, of one who left the days since, of one who is quiet the days without an order.
--   annual_value decimal(18,2) or null: Annual value; null if there was none.
--   opened_on date or null: Local day of the most urgent open question; null for who does not wait.
--   reply_kind enum (yes, conditional, no, unclear) or null: how that question reads as a reply; null where it is none or bodies are not read.
--   mass_count bigint or null: Mass mailings since that question; null for who does not wait.
--   churned_on date or null: Day of the churn; null for who has not left.
--   last_event varchar or null: What stood last before it, see churns; null for who has not left.
--   usual_gap_days double or null: Median of the customer's own gaps between orders; null for who is not quiet.
--   total_count bigint: How many need a decision in all.
--   lost_on date or null: Day on which who is quiet counts as lost; null for all others.
with
    -- Which kinds there are, and who comes first.
    ranks as (
        select kinds.kind, kinds.rank
        from
            (
                values
                    -- Was lost, replied to our personal attempt with anything but a no (or in other words that it would come back), and has no answer.
                    ('wants_back', 0),
                    -- A regular that has given notice or declined, and one that has not: they wait.
                    ('leaving_regular_waits', 1),
                    ('regular_waits', 1),
                    -- A regular that left within 92 days, to whom none of us has written since, and that does not wait.
                    ('left_alone', 1),
                    -- A regular that orders and is quiet beyond the own rhythm, and does not wait.
                    ('quiet', 1),
                    -- All others who surely wait: customers lost, and the rest.
                    ('lost_waits', 2),
                    ('waits', 2),
                    -- The last word has no answer, and may be a bare thank-you whose text was not read.
                    ('may_wait', 3)
            ) as kinds (kind, rank)
    ),
    -- The open wait with the reply to our attempt speaks for its customer, whatever a colleague asked before.
    attempt_waits as (
        select
            open_waits.customer_id,
            max_by(open_waits.wait_id, (open_waits.opened_at, open_waits.wait_id)) as wait_id
        from invited_replies
            inner join wait_members on wait_members.message_id = invited_replies.message_id
            inner join open_waits on open_waits.wait_id = wait_members.wait_id
                and open_waits.customer_key = invited_replies.customer_key
        where invited_replies.is_to_attempt
            and open_waits.reply_kind is distinct from 'no'
        group by open_waits.customer_id
    ),
    most_urgent as (
        select
            waiting_customers.customer_id, waiting_customers.is_sure,
            attempt_waits.wait_id is not null as is_to_attempt,
            open_waits.wait_id, open_waits.opened_at, open_waits.opened_on, open_waits.reply_kind
        from waiting_customers
            left join attempt_waits on attempt_waits.customer_id = waiting_customers.customer_id
            inner join open_waits on open_waits.wait_id = coalesce(attempt_waits.wait_id, waiting_customers.wait_id)
                and open_waits.customer_id = waiting_customers.customer_id
    ),
    mailings as (
        select
            customer_mailings.customer_id,
            count(*) as mass_count
        from customer_mailings
            inner join most_urgent on most_urgent.customer_id = customer_mailings.customer_id
                and customer_mailings.sent_at >= most_urgent.opened_at
        group by customer_mailings.customer_id
    ),
    waiting as (
        select
            most_urgent.customer_id,
            case
                when customer_standings.is_lost
                    and (
                        most_urgent.is_to_attempt
                        or most_urgent.reply_kind in ('yes', 'conditional')
                    ) then 'wants_back'
                when not most_urgent.is_sure then 'may_wait'
                when customer_standings.is_lost
                    and customer_standings.is_regular then 'leaving_regular_waits'
                when customer_standings.is_lost then 'lost_waits'
                when customer_standings.is_regular then 'regular_waits'
                else 'waits'
            end as kind,
            cast(customer_standings.annual_value as double) as stake,
            settings.as_of_on - most_urgent.opened_on as days,
            customer_standings.annual_value, most_urgent.opened_at, most_urgent.opened_on,
            most_urgent.reply_kind,
            coalesce(mailings.mass_count, 0) as mass_count
        from most_urgent
            cross join settings
            inner join customer_standings on customer_standings.customer_id = most_urgent.customer_id
            left join mailings on mailings.customer_id = most_urgent.customer_id
        where
            -- A day's wait needs no decision.
            settings.as_of_on - most_urgent.opened_on >= 2
    ),
    left_alone as (
        select
            churns.customer_id,
            'left_alone' as kind,
            cast(churns.annual_value as double) as stake,
            settings.as_of_on - churns.churned_on as days,
            churns.annual_value, churns.churned_on, churns.last_event
        from churns
            cross join settings
            anti join waiting_customers on waiting_customers.customer_id = churns.customer_id
            left join attempts on attempts.customer_id = churns.customer_id
                and attempts.loss_number = churns.loss_number
                and attempts.kind = 'personal'
        where churns.was_regular
            and churns.returned_on is null
            and churns.churned_on between settings.as_of_on - 92 and settings.as_of_on
            and attempts.attempt_id is null
    ),
    quiet as (
        select
            silences.customer_id,
            'quiet' as kind,
            cast(silences.annual_value as double) * (1 - coalesce(order_outlooks.alive_share, 0)) as stake,
            silences.quiet_days as days,
            silences.annual_value, silences.usual_gap_days, silences.lost_on
        from silences
            anti join waiting_customers on waiting_customers.customer_id = silences.customer_id
            inner join order_histories on order_histories.customer_id = silences.customer_id
            left join order_outlooks on order_outlooks.repeat_count = order_histories.repeat_count
                and order_outlooks.last_week = order_histories.last_week
                and order_outlooks.age_weeks = order_histories.age_weeks
    ),
    undecided as (
        select *
        from waiting
        union all by name
        select *
        from left_alone
        union all by name
        select *
        from quiet
    ),
    unsettled as (
        select undecided.*, customer_standings.name, ranks.rank
        from undecided
            anti join decided on decided.what = 'done_until'
                and decided.customer_id = undecided.customer_id
            inner join ranks on ranks.kind = undecided.kind
            inner join customer_standings on customer_standings.customer_id = undecided.customer_id
    )
select
    unsettled.customer_id, unsettled.name, unsettled.kind, unsettled.rank, unsettled.stake,
    unsettled.days, unsettled.annual_value, unsettled.opened_on, unsettled.reply_kind,
    unsettled.mass_count, unsettled.churned_on, unsettled.last_event, unsettled.usual_gap_days,
    unsettled.lost_on,
    (select count(*) from unsettled) as total_count
from unsettled
order by
    unsettled.rank,
    unsettled.stake desc nulls last,
    unsettled.opened_at nulls last,
    unsettled.kind, unsettled.days, unsettled.customer_id
limit
    20
