-- One row per total that stands at two places of the report, in a sentence, a table, a picture or a list, and differs between them.
-- long: one branch for each total, and for each of its two places.
--   total varchar: What is counted.
--   first_place varchar: Query that one place reads.
--   second_place varchar: Query that the other reads.
--   first_total double: The total by the one.
--   second_total double: The total by the other.
with
    this_month as (
        select waiting_by_month.customer_count, waiting_by_month.wait_count, waiting_by_month.annual_value
        from waiting_by_month
            inner join report_months on report_months.month = waiting_by_month.month
            inner join settings on settings.as_of_at = report_months.end_at
    ),
    waiting as (
        select
            this_month.customer_count, this_month.wait_count, this_month.annual_value,
            (select coalesce(sum(waiting_by_age.customer_count), 0) from waiting_by_age) as customers_by_age,
            (select coalesce(sum(waiting_by_age.wait_count), 0) from waiting_by_age) as waits_by_age,
            (select coalesce(sum(waiting_by_age.annual_value), 0) from waiting_by_age) as value_by_age,
            (select count(*) from waiting_room) as customers_listed,
            (
                select coalesce(sum(backlog_by_day.wait_count), 0)
                from backlog_by_day
                    inner join settings on settings.as_of_on = backlog_by_day.day
            ) as waits_by_day
        from this_month
    ),
    standing as (
        select
            regulars_by_month.regular_count,
            (select coalesce(sum(regulars_by_basis.regular_count), 0) from regulars_by_basis) as by_basis,
            (select count(*) from regulars_by_basis) as basis_count
        from regulars_by_month
        where regulars_by_month.role = 'this'
    ),
    leaving as (
        select
            (
                select count(*)
                from churns
                    cross join settings
                where
                    churns.churned_on between cast(settings.as_of_on + interval 1 day - interval 24 month as date) and settings.as_of_on
            ) as left_count,
            (
                select coalesce(sum(win_back_funnel.customer_count), 0)
                from win_back_funnel
                where win_back_funnel.step = 'churned'
            ) as funnel_count,
            (
                select coalesce(sum(win_back_lateness.customer_count), 0)
                from win_back_lateness
            ) as lateness_count,
            (select coalesce(sum(win_back_returns.customer_count), 0) from win_back_returns) as returns_count
    ),
    year as (
        select
            (select coalesce(sum(churns_by_last_event.left_count), 0) from churns_by_last_event) as by_event,
            (
                select coalesce(sum(parts.part_count), 0)
                from
                    (
                        select
                            churns_in_year.is_in_period,
                            max(churns_in_year.part_count) as part_count
                        from churns_in_year
                        group by churns_in_year.is_in_period
                    ) as parts
            ) as listed
    ),
    ordering as (
        select
            order_rhythm.customer_count,
            (select sum(order_outlook_by_class.customer_count) from order_outlook_by_class) as by_class,
            (
                select sum(order_outlook_by_class.expected_order_count)
                from order_outlook_by_class
            ) as orders_by_class,
            (
                select sum(fitted_estimates.estimate)
                from fitted_estimates
                    inner join fitted_models on fitted_models.model = fitted_estimates.model
                        and fitted_models.is_leading
                where fitted_estimates.name = 'order_count'
            ) as orders_told
        from order_rhythm
    ),
    totals as (
        select
            'customers who wait' as total,
            'waiting_by_month' as first_place,
            'waiting_by_age' as second_place,
            cast(waiting.customer_count as double) as first_total,
            cast(waiting.customers_by_age as double) as second_total
        from waiting
        union all
        select
            'customers who wait, up to 2,000',
            'waiting_by_month',
            'waiting_room',
            least(waiting.customer_count, 2000),
            waiting.customers_listed
        from waiting
        union all
        select
            'open questions',
            'waiting_by_month',
            'waiting_by_age',
            waiting.wait_count, waiting.waits_by_age
        from waiting
        union all
        select
            'open questions',
            'waiting_by_month',
            'backlog_by_day',
            waiting.wait_count, waiting.waits_by_day
        from waiting
        union all
        select
            'annual value of those who wait',
            'waiting_by_month',
            'waiting_by_age',
            waiting.annual_value, waiting.value_by_age
        from waiting
        union all
        select
            'regulars',
            'regulars_by_month',
            'regulars_by_basis',
            standing.regular_count, standing.by_basis
        from standing
        where standing.basis_count > 0
        union all
        select
            'customers who left in 24 months',
            'churns',
            'win_back_funnel',
            leaving.left_count, leaving.funnel_count
        from leaving
        union all
        select
            'customers who left in 24 months',
            'win_back_funnel',
            'win_back_lateness',
            leaving.funnel_count, leaving.lateness_count
        from leaving
        union all
        select
            'customers who left in 24 months',
            'win_back_funnel',
            'win_back_returns',
            leaving.funnel_count, leaving.returns_count
        from leaving
        union all
        select
            'customers who left in twelve months',
            'churns_by_last_event',
            'churns_in_year',
            year.by_event, year.listed
        from year
        union all
        select
            'customers who order',
            'order_rhythm',
            'order_outlook_by_class',
            ordering.customer_count, ordering.by_class
        from ordering
        union all
        select
            'orders expected',
            'fitted_estimates',
            'order_outlook_by_class',
            ordering.orders_told, ordering.orders_by_class
        from ordering
        union all
        select
            'losses',
            'path_variants (total_count)',
            'path_variants (loss_count)',
            max(path_variants.total_count),
            sum(path_variants.loss_count)
        from path_variants
        union all
        select
            'messages',
            'messages_by_use (total_count)',
            'messages_by_use (message_count)',
            max(messages_by_use.total_count),
            sum(messages_by_use.message_count)
        from messages_by_use
    )
select
    totals.total, totals.first_place, totals.second_place, totals.first_total, totals.second_total
from totals
where abs(totals.first_total - totals.second_total) > 0.005
order by totals.total, totals.first_place, totals.second_place
