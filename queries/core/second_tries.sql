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
    compared as (
        select
            seconds.word_group, seconds.outcome, seconds.reply_seconds, seconds.month_later,
            later.longest >= seconds.month_later as is_reached,
            later.survival / nullif(coalesce(earlier.survival, 1), 0) as waiting_share,
            later.variance_sum - coalesce(earlier.variance_sum, 0) as variance_sum
        from seconds
            asof left join curves as earlier on earlier.word_group = seconds.word_group
                and seconds.alone_seconds >= earlier.duration
            asof left join curves as later on later.word_group = seconds.word_group
                and seconds.month_later >= later.duration
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
