-- One row per side, ours and theirs: regulars with whom, in the 24 months to as_of, only one person of that side had a personal word, see customer_voices.
--   side varchar (ours, theirs): ours (one person of ours: who goes with that person) or theirs (one contact who ever writes or calls).
--   since_on date or null: First day of the 24 months, but not before messages or activities are known; null where neither is.
--   regular_count bigint: Regulars with a word of that side (denominator).
--   regular_value decimal(38,2): Their annual value.
--   one_count bigint: Those of them with one person only.
--   one_value decimal(38,2): Their annual value.
--   unknown_count bigint: Those of whom it is not known how many had one.
--   is_whole boolean: False where a source of messages or activities lacks days since since_on: of those with one person some may have more.
with
    sides as (
        select
            'ours' as side,
            customer_voices.customer_key,
            customer_voices.our_voices as voices
        from customer_voices
        union all
        select
            'theirs',
            customer_voices.customer_key, customer_voices.their_voices
        from customer_voices
    ),
    spans as (
        select
            case
                when event_archive.begins_on is not null then greatest(
                    cast(settings.as_of_on - interval 24 month as date) + 1,
                    event_archive.begins_on
                )
            end as since_on
        from settings
            cross join event_archive
    ),
    counted as (
        select
            names.side,
            count(sides.side) as regular_count,
            coalesce(sum(regulars.annual_value), 0) as regular_value,
            count(sides.side) filter (where sides.voices = 'one') as one_count,
            coalesce(sum(regulars.annual_value) filter (where sides.voices = 'one'), 0) as one_value,
            count(sides.side) filter (where sides.voices = 'unknown') as unknown_count
        from (values ('ours'), ('theirs')) as names (side)
            left join sides on sides.side = names.side
                and sides.voices <> 'none'
            left join regulars on key_of(regulars.customer_id) = sides.customer_key
        group by names.side
    )
select
    counted.side, spans.since_on, counted.regular_count, counted.regular_value, counted.one_count,
    counted.one_value, counted.unknown_count,
    not exists (
        select 1 as found
        from source_gaps
        where source_gaps.table_name in ('messages', 'activities', 'tickets')
            and source_gaps.bears_figures
            and source_gaps.to_on >= spans.since_on
    ) as is_whole
from counted
    cross join spans
order by counted.side
