-- One row per contract that ends within twelve months after as_of and is not yet renewed, the 2,000 with most to lose first, where scores of so many days before the end told more than the average (renewal_record): the chance that it is not renewed, and what moves it most.
--   customer_id varchar: The customer.
--   ended_on date: Its last day.
--   annual_value decimal(38,2): Value of a year of the terms that end then.
--   lead_days integer: Days before the end of the fit that it is scored by: 30, 90, 180 or 300.
--   leaving_share double: Chance that it is not renewed.
--   base_share double: The same of all such ends decided by as_of.
--   cause_1 varchar (terms, orders, open_wait, slow_answers, refusal, changed_terms, silence) or null: The cause that moves it most, up or down; null where none moves the odds by a tenth.
--   cause_1_level double or null: Number of the term, days of silence over the usual gap (orders, silence), mean days of waiting, or 1 and 0 for yes and no.
--   cause_1_odds double or null: By what it multiplies the odds of leaving, against the mean of that cause.
--   cause_2 varchar (terms, orders, open_wait, slow_answers, refusal, changed_terms, silence) or null: The cause that moves it next, likewise.
--   cause_2_level double or null: See cause_1_level.
--   cause_2_odds double or null: See cause_1_odds.
with
    running as (
        select
            looked_at_ends.customer_id, looked_at_ends.ended_on, looked_at_ends.lead_days,
            looked_at_ends.annual_value, renewal_fits.fit_on, renewal_fits.intercept,
            share_of(renewal_fits.left_count, renewal_fits.case_count) as base_share
        from looked_at_ends
            cross join settings
            inner join renewal_record on renewal_record.lead_days = looked_at_ends.lead_days
                and renewal_record.is_told
            inner join renewal_fits on renewal_fits.lead_days = looked_at_ends.lead_days
                and renewal_fits.fit_on = settings.as_of_on + 1
                and renewal_fits.intercept is not null
        where looked_at_ends.is_running
    ),
    moves as (
        select
            running.customer_id, running.ended_on, renewal_causes.cause,
            case
                when renewal_causes.cause in ('terms', 'orders', 'silence') then exp(renewal_causes.level)
                when renewal_causes.cause = 'slow_answers' then exp(renewal_causes.level) - 1
                else renewal_causes.level
            end as cause_value,
            renewal_weights.weight * (renewal_causes.level - renewal_weights.mean) as log_odds
        from running
            inner join renewal_causes on renewal_causes.customer_id = running.customer_id
                and renewal_causes.ended_on = running.ended_on
                and renewal_causes.lead_days = running.lead_days
            inner join renewal_weights on renewal_weights.lead_days = running.lead_days
                and renewal_weights.fit_on = running.fit_on
                and renewal_weights.cause = renewal_causes.cause
    ),
    placed as (
        select
            moves.*,
            row_number() over (
                partition by moves.customer_id, moves.ended_on
                order by
                    abs(moves.log_odds) desc,
                    moves.cause
            ) as place
        from moves
    ),
    told as (
        select
            placed.customer_id, placed.ended_on,
            total_of(placed.log_odds) as log_odds,
            max(placed.cause) filter (placed.place = 1 and abs(placed.log_odds) >= ln(1.1)) as cause_1,
            max(placed.cause_value) filter (
                placed.place = 1
                and abs(placed.log_odds) >= ln(1.1)
            ) as cause_1_level,
            max(exp(placed.log_odds)) filter (
                placed.place = 1
                and abs(placed.log_odds) >= ln(1.1)
            ) as cause_1_odds,
            max(placed.cause) filter (placed.place = 2 and abs(placed.log_odds) >= ln(1.1)) as cause_2,
            max(placed.cause_value) filter (
                placed.place = 2
                and abs(placed.log_odds) >= ln(1.1)
            ) as cause_2_level,
            max(exp(placed.log_odds)) filter (
                placed.place = 2
                and abs(placed.log_odds) >= ln(1.1)
            ) as cause_2_odds
        from placed
        group by placed.customer_id, placed.ended_on
    )
select
    running.customer_id, running.ended_on, running.annual_value, running.lead_days,
    1 / (1 + exp(- (running.intercept + told.log_odds))) as leaving_share,
    running.base_share, told.cause_1, told.cause_1_level, told.cause_1_odds, told.cause_2,
    told.cause_2_level, told.cause_2_odds
from running
    inner join told on told.customer_id = running.customer_id
        and told.ended_on = running.ended_on
order by
    leaving_share * running.annual_value desc,
    running.customer_id, running.ended_on
limit
    2000
