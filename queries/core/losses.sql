-- One row per time in which a customer was lost: declined, given notice or churned, and not yet returned.
--   customer_id varchar: The customer.
--   loss_number bigint: Number of the relationship that ended.
--   basis varchar: contract or orders: what ended last.
--   refused_on date or null: Day of our last refusal within settings.cause_days before the loss (by orders: before the last order), or since then up to the churn; null without one.
--   declined_on date or null: Day after the last signature on which the offer of the next term was declined or withdrawn; null without one; the first of several.
--   notice_on date or null: Day on which notice was given of the term that ends last (of all of them where several do); null without one.
--   churned_on date or null: Day of the churn; null if only declined or given notice so far.
--   lost_on date: The earliest of refusal, decline, notice and churn; by orders never before the day after the last order.
--   last_on date: Last day under contract, or day of the last order.
--   was_regular boolean: True if the customer was a regular.
--   returned_on date or null: Day of the signature or order that began the next relationship; null if not returned.
--   annual_value decimal(18,2): Value of the last year.
--   is_followed boolean: False for a contract that ended before leavers can be seen (followed_from) or attempts (event_archive): it is in the data as its customer came back, or was perhaps asked before.
with
    offers as (
        select
            contracts.customer_id,
            contracts.status = 'signed' as is_signed,
            contracts.started_on,
            coalesce(contracts.ended_on, date '9999-12-31') as ended_on,
            coalesce(contracts.decided_on, contracts.started_on) as decided_on,
            contracts.notice_on
        from contracts
        where contracts.status in ('signed', 'declined', 'withdrawn')
    ),
    terms as (
        select
            relationships.customer_id, relationships.basis, relationships.relationship_number,
            max(offers.decided_on) as signed_on,
            max(offers.notice_on) filter (where offers.ended_on = relationships.last_on) as notice_on,
            bool_or(offers.notice_on is null) filter (where offers.ended_on = relationships.last_on) as goes_on
        from relationships
            inner join offers on offers.customer_id = relationships.customer_id
                and offers.is_signed
                and offers.started_on between relationships.started_on and relationships.last_on
        where relationships.basis = 'contract'
        group by relationships.customer_id, relationships.basis, relationships.relationship_number
    ),
    declines as (
        select
            relationships.customer_id, relationships.basis, relationships.relationship_number,
            min(offers.decided_on) as declined_on
        from relationships
            inner join terms on terms.customer_id = relationships.customer_id
                and terms.relationship_number = relationships.relationship_number
            inner join offers on offers.customer_id = relationships.customer_id
                and not offers.is_signed
                and offers.started_on between relationships.last_on + 1 and relationships.last_on + 366
                and offers.decided_on > terms.signed_on
                and offers.decided_on < coalesce(relationships.returned_on, date '9999-12-31')
        where relationships.basis = 'contract'
        group by relationships.customer_id, relationships.basis, relationships.relationship_number
    ),
    ends as (
        select
            relationships.*, declines.declined_on,
            case
                when not terms.goes_on
                    and terms.notice_on < coalesce(relationships.returned_on, date '9999-12-31') then terms.notice_on
            end as notice_on
        from relationships
            left join terms on terms.customer_id = relationships.customer_id
                and terms.basis = relationships.basis
                and terms.relationship_number = relationships.relationship_number
            left join declines on declines.customer_id = relationships.customer_id
                and declines.basis = relationships.basis
                and declines.relationship_number = relationships.relationship_number
    ),
    dated_ends as (
        select
            ends.*,
            least(ends.declined_on, ends.notice_on, ends.churned_on) as ended_on
        from ends
    ),
    refusals as (
        select
            ends.customer_id, ends.relationship_number,
            max(activities.occurred_on) as refused_on
        from dated_ends as ends
            inner join activities on activities.customer_id = ends.customer_id
                and activities.kind = 'refusal'
            cross join settings
        where activities.occurred_on between case ends.basis
                when 'orders' then ends.last_on
                else ends.ended_on
            end - settings.cause_days and coalesce(ends.churned_on, ends.ended_on)
            and (ends.basis = 'orders' or activities.occurred_on >= ends.started_on)
        group by ends.customer_id, ends.relationship_number
    )
select
    ends.customer_id,
    ends.relationship_number as loss_number,
    ends.basis, refusals.refused_on, ends.declined_on, ends.notice_on, ends.churned_on,
    least(
        case
            when ends.basis = 'orders'
                and refusals.refused_on <= ends.last_on then ends.last_on + 1
            else refusals.refused_on
        end,
        ends.ended_on
    ) as lost_on,
    ends.last_on,
    ends.regular_from is not null as was_regular,
    ends.returned_on, ends.annual_value,
    ends.churned_on is null
        or (
            (ends.basis = 'orders' or coalesce(ends.churned_on > followed_from.contracts_from_on, true))
            and coalesce(ends.churned_on >= event_archive.begins_on, true)
        ) as is_followed
from dated_ends as ends
    left join refusals on refusals.customer_id = ends.customer_id
        and refusals.relationship_number = ends.relationship_number
    left join followed_from on true
    left join event_archive on true
where ends.ended_on is not null
