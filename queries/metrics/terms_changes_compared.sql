-- One row per change of terms or prices and figure: how it was in equal spans before and after it, at most 365 days each.
--   changed_on date: The day, see terms_changes.
--   label varchar or null: What changed.
--   is_noted boolean: True where people have noted it.
--   span_days bigint: Days of each span: 365, or as many as have passed since.
--   figure varchar (renewed, answered, complained): renewed (contract terms that ended, and were kept), answered (questions, answered within 24 hours), complained (customers of that time, who complained).
--   figure_number integer: 1 to 3, in that order.
--   is_known boolean: False of a span before that begins before anything is known.
--   before_count bigint: Numerator before the change.
--   before_total_count bigint: Denominator before it.
--   after_count bigint: Numerator from the change on.
--   after_total_count bigint: Denominator from the change on.
with
    spans as (
        select
            terms_changes.*,
            least(terms_changes.changed_on + 365, settings.as_of_on + 1) as until_on,
            until_on - terms_changes.changed_on as span_days,
            cast(terms_changes.changed_on - span_days * interval 1 day as date) as from_on,
            coalesce(from_on >= event_archive.begins_on, false) as is_known
        from terms_changes
            cross join settings
            cross join event_archive
    ),
    halves as (
        select
            spans.changed_on, spans.is_noted,
            false as is_after,
            spans.from_on,
            spans.changed_on as until_on
        from spans
        union all
        select
            spans.changed_on, spans.is_noted,
            true as is_after,
            spans.changed_on as from_on,
            spans.until_on
        from spans
    ),
    told as (
        select
            halves.changed_on, halves.is_noted, halves.is_after,
            'renewed' as figure,
            term_ends.is_kept as is_counted
        from halves
            inner join term_ends on term_ends.ended_on >= halves.from_on
                and term_ends.ended_on < halves.until_on
        union all
        select
            halves.changed_on, halves.is_noted, halves.is_after,
            'answered' as figure,
            counted_waits.outcome = 'answered'
                and counted_waits.wait_seconds <= 86400 as is_counted
        from halves
            inner join counted_waits on counted_waits.opened_on >= halves.from_on
                and counted_waits.opened_on < halves.until_on
        union all
        select
            halves.changed_on, halves.is_noted, halves.is_after,
            'complained' as figure,
            bool_or(
                coalesce(
                    activities.occurred_on >= halves.from_on
                        and activities.occurred_on < halves.until_on,
                    false
                )
            ) as is_counted
        from halves
            inner join relationships on relationships.started_on < halves.until_on
                and coalesce(relationships.churned_on, date '9999-12-31') > halves.from_on
            left join activities on activities.customer_id = relationships.customer_id
                and activities.kind = 'complaint'
        group by halves.changed_on, halves.is_noted, halves.is_after, relationships.customer_id
    ),
    counted as (
        select
            told.changed_on, told.is_noted, told.figure,
            count(*) filter (where told.is_counted and not told.is_after) as before_count,
            count(*) filter (where not told.is_after) as before_total_count,
            count(*) filter (where told.is_counted and told.is_after) as after_count,
            count(*) filter (where told.is_after) as after_total_count
        from told
        group by told.changed_on, told.is_noted, told.figure
    ),
    figures as (
        select figures.*
        from
            (values ('renewed', 1), ('answered', 2), ('complained', 3)) as figures (figure, figure_number)
    )
select
    spans.changed_on, spans.label, spans.is_noted, spans.span_days, figures.figure,
    figures.figure_number, spans.is_known,
    coalesce(counted.before_count, 0) as before_count,
    coalesce(counted.before_total_count, 0) as before_total_count,
    coalesce(counted.after_count, 0) as after_count,
    coalesce(counted.after_total_count, 0) as after_total_count
from spans
    cross join figures
    left join counted on counted.changed_on = spans.changed_on
        and counted.is_noted = spans.is_noted
        and counted.figure = figures.figure
order by spans.changed_on desc, spans.is_noted desc, figures.figure_number
