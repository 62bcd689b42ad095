-- One row per yearly term (0: the start): the share of customers who stay after it, as seen (Kaplan-Meier) and as the shifted beta-geometric has it.
--   term_number bigint: Number of the term, to 12 at most.
--   at_risk bigint or null: Customers whose renewal after this term is decided; null where there is none.
--   left_count bigint or null: Those of them who left.
--   stayed_share double or null: Share that stays after this term, Kaplan-Meier; null beyond what is seen.
--   stayed_share_low double or null: Lower 95 % limit; null where it cannot be known.
--   stayed_share_high double or null: Upper 95 % limit.
--   projected_share double or null: Share that stays by the fitted model; null where none was fitted.
--   projected_share_low double or null: Lower 95 % limit, of the parameters alone.
--   projected_share_high double or null: Upper 95 % limit.
select
    terms.term_number, survival_curves.at_risk,
    survival_curves.event_count as left_count,
    case when terms.term_number = 0 then 1 else survival_curves.survival end as stayed_share,
    survival_curves.survival_low as stayed_share_low,
    survival_curves.survival_high as stayed_share_high,
    fitted_estimates.estimate as projected_share,
    fitted_estimates.estimate_low as projected_share_low,
    fitted_estimates.estimate_high as projected_share_high
from range(13) as terms (term_number)
    left join survival_curves on survival_curves.curve = 'renewals'
        and survival_curves.duration = terms.term_number
        and terms.term_number > 0
    left join fitted_estimates on fitted_estimates.model = 'sbg'
        and fitted_estimates.name = 'stayed_' || terms.term_number
where exists (select 1 from survival_curves where survival_curves.curve = 'renewals')
    and (
        survival_curves.duration is not null
        or fitted_estimates.estimate is not null
        or terms.term_number = 0
    )
order by terms.term_number
