-- One row per customer who left in the 24 months to as_of: how far the winning back came, each step only after the one before.
--   customer_id varchar: The customer.
--   loss_number bigint: Which loss of the customer, see losses.
--   churned_on date: Day of the churn.
--   was_regular boolean: True if the customer was a regular.
--   annual_value decimal(18,2): Annual value lost.
--   first_attempted_on date or null: Day of our first personal attempt; null without one.
--   days_to_attempt bigint or null: Days from the churn to it; negative if it came before.
--   is_attempted boolean: A human of ours wrote or called.
--   is_replied boolean: The customer replied to one of those attempts.
--   is_answered boolean: We answered such a reply.
--   is_offered boolean: We had answered, and a contract was offered from the first attempt on and until the return, or the attempt fell into the term of an unsigned offer.
--   is_returned boolean: The customer returned after a personal attempt, whatever came between.
--   is_kept boolean: The customer returned and has stayed for a whole term since, or has orders 365 days apart or more since.
--   second_annual_value decimal(18,2) or null: Annual value since the return; null without one.
--   is_returned_untouched boolean: The customer returned without a personal attempt.
with
    lost as (
        select
            losses.customer_id, losses.loss_number, losses.churned_on, losses.was_regular, losses.annual_value,
            losses.returned_on
        from losses
            cross join settings
        where
            losses.churned_on between cast(settings.as_of_on + interval 1 day - interval 24 month as date) and settings.as_of_on
    ),
    personal as (
        select
            attempts.customer_id, attempts.loss_number,
            min(attempts.attempted_on) as first_attempted_on,
            bool_or(attempts.replied_at is not null) as is_replied,
            bool_or(attempts.answer_outcome = 'answered') as is_answered,
            bool_or(attempts.offered_contract_id is not null) as is_offered
        from attempts
        where attempts.kind = 'personal'
        group by attempts.customer_id, attempts.loss_number
    ),
    offers as (
        select distinct lost.customer_id, lost.loss_number
        from lost
            inner join personal on personal.customer_id = lost.customer_id
                and personal.loss_number = lost.loss_number
            inner join contracts on contracts.customer_id = lost.customer_id
                and contracts.offered_on between personal.first_attempted_on and coalesce(lost.returned_on, date '9999-12-31')
    ),
    -- A second term that is signed and has not begun tells nothing yet of the first.
    second_terms as (
        select distinct terms.customer_id, terms.lifetime_number
        from terms
            cross join settings
        where terms.term_number >= 2
            and terms.started_on <= settings.as_of_on
    ),
    kept as (
        select
            lifetimes.customer_id, lifetimes.relationship_number,
            bool_or(
                case lifetimes.basis
                    when 'contract' then second_terms.customer_id is not null
                        or lifetimes.last_on < settings.as_of_on
                    else lifetimes.last_on - lifetimes.counts_from >= 365
                end
            ) as is_kept
        from lifetimes
            cross join settings
            left join second_terms on second_terms.customer_id = lifetimes.customer_id
                and second_terms.lifetime_number = lifetimes.lifetime_number
        group by lifetimes.customer_id, lifetimes.relationship_number
    )
select
    lost.customer_id, lost.loss_number, lost.churned_on, lost.was_regular, lost.annual_value,
    personal.first_attempted_on,
    personal.first_attempted_on - lost.churned_on as days_to_attempt,
    personal.customer_id is not null as is_attempted,
    coalesce(personal.is_replied, false) as is_replied,
    coalesce(personal.is_replied and personal.is_answered, false) as is_answered,
    coalesce(
        personal.is_replied
            and personal.is_answered
            and (personal.is_offered or offers.customer_id is not null),
        false
    ) as is_offered,
    personal.customer_id is not null
        and lost.returned_on is not null as is_returned,
    coalesce(kept.is_kept, false) as is_kept,
    seconds.annual_value as second_annual_value,
    personal.customer_id is null
        and lost.returned_on is not null as is_returned_untouched
from lost
    left join personal on personal.customer_id = lost.customer_id
        and personal.loss_number = lost.loss_number
    left join offers on offers.customer_id = lost.customer_id
        and offers.loss_number = lost.loss_number
    left join relationships as seconds on seconds.customer_id = lost.customer_id
        and seconds.relationship_number = lost.loss_number + 1
    left join kept on kept.customer_id = lost.customer_id
        and kept.relationship_number = lost.loss_number + 1
