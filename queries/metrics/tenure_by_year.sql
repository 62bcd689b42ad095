-- One row per kind of business and whole year: the share of customers who stay so long, Kaplan-Meier with left truncation.
--   basis varchar (contract, orders): contract or orders.
--   year_number bigint: Whole years since the begin.
--   at_risk bigint: Lifetimes followed when this year ended that had entered before: the denominator.
--   left_count bigint: Lifetimes that ended within this year.
--   stayed_share double: Share that stays longer.
--   stayed_share_low double or null: Lower 95 % limit; null where it cannot be known.
--   stayed_share_high double or null: Upper 95 % limit.
--   total_count bigint: Lifetimes of this kind that the curve rests on.
--   late_count bigint: Those of them older than the data: counted only from their begin on.
--   left_out_count bigint: Lifetimes left out because their begin is not known.
--   first_end_on date or null: Of contracts, the day of the first end that is known, where the configuration does not say from when on leavers are known: the curve takes it to be that day.
with
    years as (
        select
            years.year_number,
            cast(ceil(365.25 * years.year_number) as integer) as days,
            cast(ceil(365.25 * (years.year_number - 1)) as integer) as days_before
        from range(1, 31) as years (year_number)
    ),
    bases as (
        select
            tenures.basis,
            count(*) filter (
                tenures.is_start_known
                and tenures.entry_days < tenures.tenure_days
            ) as total_count,
            count(*) filter (tenures.entry_days > 0 and tenures.entry_days < tenures.tenure_days) as late_count,
            count(*) filter (not tenures.is_start_known) as left_out_count
        from tenures
        group by tenures.basis
    ),
    followed as (
        select
            tenures.basis, years.year_number,
            count(*) filter (tenures.tenure_days > years.days) as at_risk,
            count(*) filter (
                tenures.has_ended
                and tenures.tenure_days <= years.days
                and tenures.tenure_days > years.days_before
            ) as left_count
        from years
            inner join tenures on tenures.is_start_known
                and tenures.entry_days < tenures.tenure_days
                and tenures.entry_days <= years.days
                and tenures.tenure_days > years.days_before
        group by tenures.basis, years.year_number
    ),
    points as (
        select
            years.year_number,
            survival_curves.stratum as basis,
            arg_max(survival_curves.survival, (survival_curves.duration, survival_curves.survival)) as stayed_share,
            arg_max(
                [survival_curves.survival_low, survival_curves.survival_high],
                (survival_curves.duration, [survival_curves.survival_low, survival_curves.survival_high])
            ) as limits
        from years
            inner join survival_curves on survival_curves.curve = 'tenures'
                and survival_curves.duration <= years.days
        group by years.year_number, survival_curves.stratum
    )
select
    bases.basis, followed.year_number, followed.at_risk, followed.left_count,
    coalesce(points.stayed_share, 1) as stayed_share,
    points.limits[1] as stayed_share_low,
    points.limits[2] as stayed_share_high,
    bases.total_count, bases.late_count, bases.left_out_count,
    case
        when bases.basis = 'contract'
            and not followed_from.is_stated then followed_from.contracts_from_on + 2
    end as first_end_on
from bases
    inner join followed on followed.basis = bases.basis
    left join points on points.basis = bases.basis
        and points.year_number = followed.year_number
    left join followed_from on true
where followed.at_risk + followed.left_count > 0
order by bases.basis, followed.year_number
