-- One row per churn of a customer, with what stood last before it.
--   customer_id varchar: The customer.
--   loss_number bigint: Number of the relationship that ended.
--   basis varchar: contract or orders: what ended last.
--   churned_on date: The day after the last term, or the last order and the allowed silence after it.
--   churned_month date: First day of that month.
--   was_regular boolean: True if the customer was a regular.
--   customer_since_on date: First day of the relationship that ended.
--   last_on date: Last day under contract, or day of the last order.
--   annual_value decimal(18,2): Value of the last year.
--   last_event varchar: One of event_kinds with a cause_rank: the last of them within settings.cause_days before (before the last order, or since then); silence if there was none, unknown if messages and activities are not known of all these days.
--   last_event_on date or null: Its day; null for silence and unknown.
--   returned_on date or null: Day on which the next stretch was signed or ordered; null if not returned.
with
    last_signals as (
        select
            losses.customer_id, losses.loss_number,
            signals.what as last_event,
            signals.happened_on as last_event_on
        from losses
            inner join churn_signals as signals on signals.customer_id = losses.customer_id
            inner join event_kinds on event_kinds.what = signals.what
            cross join settings
        where signals.happened_on < losses.churned_on
            and signals.happened_on >= case losses.basis
                when 'orders' then losses.last_on
                else losses.churned_on
            end - settings.cause_days
            and (
                signals.what <> 'open_wait'
                or coalesce(cast(local_time(signals.over_at) as date), losses.churned_on) >= losses.churned_on
            )
        qualify
            row_number() over (
                partition by losses.customer_id, losses.loss_number
                order by signals.happened_on desc, event_kinds.cause_rank desc, signals.what desc
            ) = 1
    )
select
    losses.customer_id, losses.loss_number, losses.basis, losses.churned_on,
    cast(date_trunc('month', losses.churned_on) as date) as churned_month,
    losses.was_regular,
    relationships.started_on as customer_since_on,
    losses.last_on, losses.annual_value,
    case
        when last_signals.last_event is not null then last_signals.last_event
        when event_archive.begins_on <= case losses.basis
            when 'orders' then losses.last_on
            else losses.churned_on
        end - settings.cause_days then 'silence'
        else 'unknown'
    end as last_event,
    last_signals.last_event_on, losses.returned_on
from losses
    inner join relationships on relationships.customer_id = losses.customer_id
        and relationships.relationship_number = losses.loss_number
    left join last_signals on last_signals.customer_id = losses.customer_id
        and last_signals.loss_number = losses.loss_number
    cross join event_archive
    cross join settings
where losses.churned_on is not null
