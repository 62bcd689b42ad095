-- One row per thing but messages that happened between a customer and us.
-- long: one branch for each kind of event that is no message.
-- view: only the customers that the report or a person asks for are ever read.
--   customer_id varchar: The customer.
--   occurred_at timestamp: When, UTC; noon where only the day is known.
--   occurred_on date: The day, in the company's time zone.
--   lane varchar: they, we, mass or contract.
--   what varchar: One of event_kinds, but no message.
--   title varchar or null: Subject, product or campaign; null if there is none.
--   value decimal(18,2) or null: Annual value of a contract, or value of an order.
--   reference varchar or null: Number of the thing it stands for.
--   file_id integer or null: The file it came from, where there is one.
--   line bigint or null: Line of that file.
with
    recorded as (
        select
            activities.customer_id, activities.occurred_at, activities.occurred_on,
            case
                when event_kinds.is_theirs
                    and activities.direction is distinct from 'outbound' then 'they'
                else 'we'
            end as lane,
            activities.kind as what,
            activities.subject as title,
            activities.activity_id as reference,
            activities.file_id, activities.line
        from activities
            inner join event_kinds on event_kinds.what = activities.kind
        where not event_kinds.is_message
    ),
    mailings as (
        select
            customer_mailings.customer_id,
            customer_mailings.sent_at as occurred_at,
            customer_mailings.sent_on as occurred_on,
            'mass' as lane,
            cast(customer_mailings.kind as varchar) as what,
            campaigns.title,
            customer_mailings.send_id as reference,
            customer_mailings.file_id, customer_mailings.line
        from customer_mailings
            left join campaigns on campaigns.campaign_id = customer_mailings.campaign_id
        where customer_mailings.bounced_at is null
    ),
    contract_days as (
        select
            contracts.customer_id,
            case steps.step
                when 'offer' then contracts.offered_on
                when 'notice' then contracts.notice_on
                when 'decision' then contracts.decided_on
                when 'term_start' then case when contracts.status = 'signed' then contracts.started_on end
                when 'term_end' then case when contracts.status = 'signed' then contracts.ended_on end
            end as occurred_on,
            case
                when steps.step <> 'decision' then steps.step
                when contracts.status = 'signed' then 'signature'
                when contracts.status = 'declined' then 'decline'
                else 'withdrawal'
            end as what,
            'contract' as lane,
            -- What has no value in the report's currency is told in its own.
            nullif(
                concat_ws(
                    ' · ',
                    contracts.product,
                    case
                        when contracts.annual_value is null then contracts.stated_value || ' ' || contracts.currency
                    end
                ),
                ''
            ) as title,
            contracts.annual_value as value,
            contracts.contract_id as reference
        from contracts
            cross join (
                values
                    ('offer'),
                    ('notice'),
                    ('decision'),
                    ('term_start'),
                    ('term_end')
            ) as steps (step)
        union all by name
        select
            churns.customer_id,
            churns.churned_on as occurred_on,
            'churn' as what,
            'contract' as lane,
            churns.annual_value as value
        from churns
    ),
    every_event as (
        select *
        from recorded
        union all by name
        select *
        from mailings
        union all by name
        select
            contract_days.*,
            utc_time(contract_days.occurred_on + interval 12 hour) as occurred_at
        from contract_days
            cross join settings
        where contract_days.occurred_on <= settings.as_of_on
        union all by name
        select
            orders.customer_id,
            orders.ordered_at as occurred_at,
            orders.ordered_on as occurred_on,
            'order' as what,
            'contract' as lane,
            case when orders.value is null then orders.stated_value || ' ' || orders.currency end as title,
            orders.value,
            orders.order_id as reference
        from orders
    )
select
    every_event.customer_id, every_event.occurred_at, every_event.occurred_on, every_event.lane,
    every_event.what, every_event.title, every_event.value, every_event.reference, every_event.file_id,
    every_event.line
from every_event
