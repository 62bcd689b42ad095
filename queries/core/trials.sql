-- One row per customer in a campaign with a random control group, with what became of it.
--   trial_id varchar: Number as exported: of the row, or of the whole experiment.
--   campaign_id varchar: The campaign.
--   customer_id varchar or null: The customer, by number or address; null where neither is known.
--   arm varchar: The group that chance put the customer into.
--   is_control boolean: True for the group that was left alone.
--   assigned_at timestamp or null: When the groups were made or the campaign was sent, UTC; null where the export does not say.
--   contacted_by varchar (mailing, call): How the others are contacted; a mailing where the export does not say.
--   over_at timestamp or null: When the outcome no longer counts: outcome_days after assigned_at, settings.attribution_days where the export does not say.
--   has_responded boolean or null: As exported.
--   has_converted boolean or null: As exported; else whether the customer ordered or returned before over_at, once that is over.
--   value decimal(38,2) or null: As exported; else the value of the orders until then.
with
    newest as (
        select
            trials.*,
            trials.rowid as table_row,
            coalesce(surviving_customers.surviving_id, trials.customer_id, identities.customer_id) as known_customer_id,
            trials.assigned_at + to_days(
                cast(round(coalesce(trials.outcome_days, settings.attribution_days)) as integer)
            ) as over_at
        from imports.trials as trials
            anti join older_rows on older_rows.table_name = 'trials'
                and older_rows.table_row = trials.rowid
            left join surviving_customers on surviving_customers.customer_id = trials.customer_id
            left join identities on identities.address = trials.email
            cross join settings
            anti join excluded_customers on excluded_customers.customer_id = coalesce(surviving_customers.surviving_id, trials.customer_id)
        where trials.assigned_at is null
            or trials.assigned_at < settings.as_of_at
    ),
    followed as (
        select
            newest.table_row,
            count(orders.order_id) as order_count,
            coalesce(sum(orders.value), 0) as order_value
        from newest
            cross join settings
            left join orders on orders.customer_id = newest.known_customer_id
                and orders.ordered_at >= newest.assigned_at
                and orders.ordered_at < newest.over_at
        where newest.known_customer_id is not null
            and newest.over_at <= settings.as_of_at
        group by newest.table_row
    ),
    returned as (
        select distinct newest.table_row
        from newest
            inner join losses on losses.customer_id = newest.known_customer_id
                and losses.returned_on >= cast(newest.assigned_at as date)
                and losses.returned_on < cast(newest.over_at as date)
    )
select
    newest.trial_id, newest.campaign_id,
    newest.known_customer_id as customer_id,
    newest.arm, newest.is_control, newest.assigned_at,
    coalesce(newest.contacted_by, 'mailing') as contacted_by,
    newest.over_at, newest.has_responded,
    coalesce(
        newest.has_converted,
        case
            when followed.table_row is not null then followed.order_count > 0
                or returned.table_row is not null
        end
    ) as has_converted,
    coalesce(newest.value, followed.order_value) as value
from newest
    left join followed on followed.table_row = newest.table_row
    left join returned on returned.table_row = newest.table_row
