-- A share: counted out of total; null of nothing.
create or replace macro share_of(counted, total) as counted / cast(nullif(total, 0) as double);

-- Lower end of the 95 % interval of a share (Wilson 1927): counted out of total; null of nothing.
create or replace macro wilson_low(counted, total) as
case
    when total > 0 and counted is not null then greatest(0, (
        cast(counted as double) / total + 3.841458820694124 / total / 2
        - sqrt(3.841458820694124 / total * (cast(counted as double) / total * (1 - cast(counted as double) / total) + 3.841458820694124 / total / 4))
    ) / (1 + 3.841458820694124 / total))
end;

-- Upper end of it.
create or replace macro wilson_high(counted, total) as
case
    when total > 0 and counted is not null then least(1, (
        cast(counted as double) / total + 3.841458820694124 / total / 2
        + sqrt(3.841458820694124 / total * (cast(counted as double) / total * (1 - cast(counted as double) / total) + 3.841458820694124 / total / 4))
    ) / (1 + 3.841458820694124 / total))
end;

-- The median: the first value by which half are reached, of an even number the lower of the two in the middle, as the
-- Kaplan-Meier curve has it; never a value that nobody had.
create or replace macro median_of(figure) as quantile_disc(cast(figure as double), 0.5);

-- Sum and mean of fractions that are the same in whatever order they come, to 15 decimals. Null without any.
create or replace macro total_of(figure) as cast(sum(cast(figure as decimal(38, 15))) as double);
create or replace macro mean_of(figure) as total_of(figure) / nullif(count(figure), 0);

-- Student's 97.5 % quantile: Abramowitz and Stegun 26.7.5, and what it lacks from four degrees of freedom on, to within 3e-8.
create or replace macro student_quantile(freedom) as
1.959963984540054
    + 2.372271230298562 / nullif(freedom, 0)
    + 2.8224986157396112 / nullif(freedom ** 2, 0)
    + 2.555849679507722 / nullif(freedom ** 3, 0)
    + 1.5895340533938225 / nullif(freedom ** 4, 0)
    + 0.7337 / nullif(freedom ** 5, 0)
    + 0.6352 / nullif(freedom ** 6, 0)
    - 0.1423 / nullif(freedom ** 7, 0);

-- A number for a text, the same on every day and machine: half of its MD5, so that of ten million texts no two
-- share one (the odds are 1 in 180,000). What is told apart by long names is joined and sorted by these.
create or replace macro key_of(text) as cast(md5_number(text) >> 65 as bigint);

-- Which mass mailing a send is of: its campaign; what goes out on one day without a campaign that is known is one mailing.
create or replace macro mailing_of(campaign_id, sent_on) as coalesce(campaign_id, cast(sent_on as varchar));

-- Monday is 1, Sunday 7, also before 1970: counted from a Monday, as engines number weekdays each in their own way.
create or replace macro weekday_of(day) as ((day - date '1970-01-05') % 7 + 7) % 7 + 1;

-- When a mail may have been sent: by its Date, where the server has it more than a week later, as where an old mailbox
-- was taken in. Of our own mails that is so (see messages); of others Date is the sender's to forge.
create or replace macro earliest_at(sent_at, sent_at_rule, dated_at) as
    case
        when sent_at_rule = 'received'
            and dated_at >= timestamp '1980-01-02'
            and dated_at < sent_at - interval 7 day then dated_at
        else sent_at
    end;
