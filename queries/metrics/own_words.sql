-- One row per group of words of ours to regulars and lost customers in the 24 months to as_of, see word_groups: how many were answered, how soon, and what became of second words; all of them always stand there.
-- long: it names the figures of one row.
--   word_group varchar (all, offer, win_back, other, regular, lost): The group.
--   is_known boolean: False where messages of one side alone, or none of a customer, are loaded: then nobody knows what was answered.
--   word_count bigint: Words of ours that expect an answer, second words left out.
--   answered_count bigint: The customer replied or settled it.
--   closed_count bigint: We took the offer back, or nobody knows who decided it.
--   open_count bigint: Not answered so far.
--   open_customer_count bigint: Customers of these.
--   seconds_median double or null: Kaplan-Meier median of the time to the answer, open ones included; null if it is not reached.
--   seconds_median_low double or null: Lower end of its 95 % interval.
--   seconds_median_high double or null: Upper end of its 95 % interval; null if open.
--   our_seconds_median double or null: Kaplan-Meier median of our own answers to questions of all customers that came in these 24 months; null if it is not reached.
--   our_seconds_median_low double or null: Lower end of its 95 % interval.
--   our_seconds_median_high double or null: Upper end of its 95 % interval; null if open.
--   late_count bigint: Words that had no answer for a week.
--   followed_up_count bigint: Of these, those to which a second word came.
--   followed_up_share double or null: Their share; null without any.
--   followed_up_share_low double or null: Lower end of its 95 % interval (Wilson).
--   followed_up_share_high double or null: Upper end of it.
--   second_seconds_median double or null: Kaplan-Meier median of the time to the second word, as long as the customer had not answered; null if it is not reached within settings.conversation_days.
--   second_seconds_median_low double or null: Lower end of its 95 % interval.
--   second_seconds_median_high double or null: Upper end of its 95 % interval; null if open.
--   second_count bigint: Second words, of which 30 days are seen.
--   second_answered_count bigint: Of these, those after which the customer answered within 30 days.
--   second_answered_share double or null: Their share; null without any.
--   second_answered_share_low double or null: Lower end of its 95 % interval (Wilson).
--   second_answered_share_high double or null: Upper end of it.
--   alone_answered_share double or null: Of words that had waited as long without a second one, the share answered within 30 days more (Kaplan-Meier); null where none was followed so long, or without second words.
--   alone_answered_share_low double or null: Lower end of its 95 % interval, wide: as if the errors at all ages were one.
--   alone_answered_share_high double or null: Upper end of it.
with
    groups as (
        select groups.word_group, groups.number
        from
            (
                values
                    ('all', 1),
                    ('offer', 2),
                    ('win_back', 3),
                    ('other', 4),
                    ('regular', 5),
                    ('lost', 6)
            ) as groups (word_group, number)
    ),
    counts as (
        select
            word_groups.word_group,
            count(*) as word_count,
            count(*) filter (where word_groups.outcome in ('replied', 'settled')) as answered_count,
            count(*) filter (where word_groups.outcome = 'closed') as closed_count,
            count(*) filter (where word_groups.outcome = 'open') as open_count,
            count(distinct word_groups.customer_id) filter (
                where word_groups.outcome = 'open'
            ) as open_customer_count,
            count(*) filter (where word_groups.reply_seconds >= 7 * 86400) as late_count,
            count(word_groups.followed_up_at) filter (
                where word_groups.reply_seconds >= 7 * 86400
            ) as followed_up_count
        from word_groups
        group by word_groups.word_group
    ),
    tries as (
        select
            second_tries.word_group,
            count(*) as second_count,
            count(*) filter (where second_tries.is_answered) as second_answered_count,
            mean_of(second_tries.alone_share) as alone_share,
            mean_of(second_tries.alone_deviation) as alone_deviation
        from second_tries
        group by second_tries.word_group
    ),
    known as (
        select
            exists (
                select 1 as found
                from correspondence
                where correspondence.kind = 'human'
                    and correspondence.direction = 'inbound'
            )
                and not exists (
                    select 1 as found
                    from source_gaps
                    where source_gaps.table_name = 'messages'
                        and source_gaps.reason = 'one_sided'
                ) as is_known
        from settings
    )
select
    groups.word_group, known.is_known,
    coalesce(counts.word_count, 0) as word_count,
    coalesce(counts.answered_count, 0) as answered_count,
    coalesce(counts.closed_count, 0) as closed_count,
    coalesce(counts.open_count, 0) as open_count,
    coalesce(counts.open_customer_count, 0) as open_customer_count,
    replies.median as seconds_median,
    replies.median_low as seconds_median_low,
    replies.median_high as seconds_median_high,
    ours.median as our_seconds_median,
    ours.median_low as our_seconds_median_low,
    ours.median_high as our_seconds_median_high,
    coalesce(counts.late_count, 0) as late_count,
    coalesce(counts.followed_up_count, 0) as followed_up_count,
    share_of(counts.followed_up_count, counts.late_count) as followed_up_share,
    wilson_low(counts.followed_up_count, counts.late_count) as followed_up_share_low,
    wilson_high(counts.followed_up_count, counts.late_count) as followed_up_share_high,
    seconds.median as second_seconds_median,
    seconds.median_low as second_seconds_median_low,
    seconds.median_high as second_seconds_median_high,
    coalesce(tries.second_count, 0) as second_count,
    coalesce(tries.second_answered_count, 0) as second_answered_count,
    share_of(tries.second_answered_count, tries.second_count) as second_answered_share,
    wilson_low(tries.second_answered_count, tries.second_count) as second_answered_share_low,
    wilson_high(tries.second_answered_count, tries.second_count) as second_answered_share_high,
    tries.alone_share as alone_answered_share,
    case
        when tries.alone_deviation is not null
            then greatest(0, tries.alone_share - 1.959963984540054 * tries.alone_deviation)
    end as alone_answered_share_low,
    case
        when tries.alone_deviation is not null
            then least(1, tries.alone_share + 1.959963984540054 * tries.alone_deviation)
    end as alone_answered_share_high
from groups
    cross join known
    left join counts on counts.word_group = groups.word_group
    left join tries on tries.word_group = groups.word_group
    left join survival_quantiles as replies on replies.curve = 'word_replies'
        and replies.stratum = groups.word_group
    left join survival_quantiles as ours on ours.curve = 'recent_waits'
    left join survival_quantiles as seconds on seconds.curve = 'second_words'
        and seconds.stratum = groups.word_group
order by groups.number
