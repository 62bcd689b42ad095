-- One row per customer whom the report names and who was lost: the last loss, what we did about it, and at what pace.
--   customer_id varchar: The customer.
--   basis varchar: contract or orders.
--   refused_on date or null: Day of our refusal; null without one.
--   declined_on date or null: Day the offer was declined; null without one.
--   churned_on date or null: Day of the churn; null if only declined or notice given.
--   returned_on date or null: Day of the return; null while away.
--   was_regular boolean: True if the customer was a regular.
--   has_changed_terms boolean: True if the offer that was not signed had changed terms.
--   attempted_on date or null: Day of the first personal attempt; null without one.
--   days_since_refusal bigint or null: From the refusal to that attempt.
--   days_since_churn bigint or null: From the churn to that attempt.
--   is_handover boolean or null: True if another person of ours than before made it.
--   is_stale_offer boolean or null: True if the term offered in it was nearly over.
--   offer_days_left bigint or null: Days left in that term.
--   reply_days bigint or null: Days until the customer replied; null without a reply.
--   reply_kind enum (yes, conditional, no, unclear) or null: yes, conditional, no or unclear.
--   answer_outcome varchar or null: answered, settled or open; null without a reply.
--   answer_days bigint or null: Days until we answered; to as_of while open.
--   attempt_count bigint: Personal attempts since the loss.
--   step_count bigint: Steps that we took.
--   our_turn_days hugeint: Days in which it was our turn.
--   is_our_turn boolean: True if it is our turn at as_of.
--   turn_days bigint: Age of the current turn.
with
    last_losses as (
        select
            losses.*,
            row_number() over (partition by losses.customer_id order by losses.loss_number desc) as place
        from losses
            inner join named_customers on named_customers.customer_id = losses.customer_id
    ),
    personal as (
        select
            attempts.*,
            row_number() over (
                partition by attempts.customer_id, attempts.loss_number
                order by attempts.attempted_at, attempts.attempt_id
            ) as place,
            count(*) over (partition by attempts.customer_id, attempts.loss_number) as attempt_count
        from attempts
        where attempts.kind = 'personal'
    )
select
    last_losses.customer_id, last_losses.basis, last_losses.refused_on, last_losses.declined_on,
    last_losses.churned_on, last_losses.returned_on, last_losses.was_regular,
    exists (
        select 1 as found
        from contracts
        where contracts.customer_id = last_losses.customer_id
            and contracts.has_changed_terms
            and contracts.status <> 'signed'
            and contracts.offered_on between last_losses.lost_on - interval 366 day and coalesce(last_losses.churned_on, last_losses.lost_on)
    ) as has_changed_terms,
    personal.attempted_on, personal.days_since_refusal, personal.days_since_churn, personal.is_handover,
    personal.is_stale_offer, personal.offer_days_left, personal.reply_days, personal.reply_kind,
    personal.answer_outcome,
    case personal.answer_outcome
        when 'open' then settings.as_of_on - cast(local_time(personal.replied_at) as date)
        else personal.answer_days
    end as answer_days,
    coalesce(personal.attempt_count, 0) as attempt_count,
    paces.step_count, paces.our_turn_days, paces.is_our_turn, paces.turn_days
from last_losses
    cross join settings
    left join personal on personal.customer_id = last_losses.customer_id
        and personal.loss_number = last_losses.loss_number
        and personal.place = 1
    left join paces on paces.customer_id = last_losses.customer_id
        and paces.loss_number = last_losses.loss_number
where last_losses.place = 1
order by last_losses.customer_id
