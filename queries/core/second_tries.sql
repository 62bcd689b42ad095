-- One row per second word of ours to a regular or a lost customer, of which 30 days are seen, and group it is told in: whether the customer answered within them, and how many of those did who had waited as long without one.
--   word_group varchar (all, offer, win_back, other, regular, lost): The group, see word_groups.
--   is_answered boolean: True if the customer answered within 30 days of the second word.
--   alone_share double or null: Of words that had waited as long and got no second one, the share answered within 30 days more, Kaplan-Meier; null where none was followed so long.
--   alone_deviation double or null: Its standard error (Greenwood); null where all were answered.
with
    seconds as (
        select
            word_groups.word_group, word_groups.alone_seconds, word_groups.outcome, word_groups.reply_seconds,
            word_groups.alone_seconds + 30 * 86400 as month_later
        from word_groups
            cross join messages_end
            cross join settings
        where
            word_groups.followed_up_at + interval 30 day <= coalesce(messages_end.unknown_at, settings.as_of_at)
    ),
    curves as (
        select
            survival_curves.stratum as word_group,
            survival_curves.duration, survival_curves.survival, survival_curves.variance_sum,
            max(survival_curves.duration) over (partition by survival_curves.stratum) as longest
        from survival_curves
        where survival_curves.curve = 'replies_alone'
    ),
    points as (
        select
            curves.word_group,
            curves.duration as at_seconds,
            curves.duration as point
        from curves
    ),
    -- The last point of the curve at or before a moment: groups are few and long, so that an as-of join, where an engine has
    -- none, would compare each word with each point.
    at_second as (
        select
            marks.*,
            max(marks.point) over (partition by marks.word_group order by marks.at_seconds) as earlier_point
        from
            (
                select
                    seconds.*,
                    seconds.alone_seconds as at_seconds,
                    true as is_word
                from seconds
                union all by name
                select points.*
                from points
            ) as marks
    ),
    month_after as (
        select
            marks.*,
            max(marks.point) over (partition by marks.word_group order by marks.at_seconds) as later_point
        from
            (
                select
                    at_second.word_group, at_second.outcome, at_second.reply_seconds, at_second.month_later,
                    at_second.month_later as at_seconds,
                    at_second.earlier_point, at_second.is_word
                from at_second
                where at_second.is_word
                union all by name
                select points.*
                from points
            ) as marks
    ),
    compared as (
        select
            month_after.word_group, month_after.outcome, month_after.reply_seconds, month_after.month_later,
            later.longest >= month_after.month_later as is_reached,
            later.survival / nullif(coalesce(earlier.survival, 1), 0) as waiting_share,
            later.variance_sum - coalesce(earlier.variance_sum, 0) as variance_sum
        from month_after
            left join curves as earlier on earlier.word_group = month_after.word_group
                and earlier.duration = month_after.earlier_point
            left join curves as later on later.word_group = month_after.word_group
                and later.duration = month_after.later_point
        where month_after.is_word
    )
select
    compared.word_group,
    compared.outcome in ('replied', 'settled')
        and compared.reply_seconds <= compared.month_later as is_answered,
    case when compared.is_reached then 1 - compared.waiting_share end as alone_share,
    case
        when compared.is_reached then compared.waiting_share * sqrt(compared.variance_sum)
    end as alone_deviation
from compared
