-- One row per calendar year of which anything is known, the five newest.
--   year date: First day of the year.
--   last_on date: Last day of the year that is seen.
--   has_relationships boolean: True where anything is known of contracts and orders, in whatever year.
with
    beginnings as (
        select
            least(min(relationships.started_on), (select min(waits.opened_month) from waits)) as first_on,
            count(*) as relationship_count
        from relationships
    ),
    years as (
        select
            cast(
                unnest(
                    generate_series(
                        greatest(
                            date_trunc('year', beginnings.first_on),
                            date_trunc('year', settings.as_of_on) - interval 4 year
                        ),
                        date_trunc('year', settings.as_of_on),
                        interval 1 year
                    )
                ) as date
            ) as year,
            settings.as_of_on, beginnings.relationship_count
        from settings
            cross join beginnings
    )
select
    years.year,
    least(years.as_of_on, cast(years.year + interval 1 year - interval 1 day as date)) as last_on,
    years.relationship_count > 0 as has_relationships
from years
order by years.year
