-- One row per rule: what of the twelve months to as_of would have gone another way, had it held.
--   rule varchar (mailing_while_owed, answer_in_two_days, call_in_thirty_days): See rule_differences.
--   rule_number integer: 1 to 3, in that order.
--   is_known boolean: False for calls where no call and no meeting is known at all.
--   difference_count bigint: Mailings to a customer, questions or customers who left that would have gone another way.
--   sure_difference_count bigint: Those of them where a wait is sure, see waits.certainty.
--   mailing_count bigint: Mass mailings among them, as the page counts: campaigns, see mixed_messages_by_month.
--   address_count bigint: Addresses that these went to.
--   customer_count bigint: Customers of them all.
--   annual_value decimal(38,2): Their annual value.
with
    rules as (
        select rules.*
        from
            (
                values
                    ('mailing_while_owed', 1),
                    ('answer_in_two_days', 2),
                    ('call_in_thirty_days', 3)
            ) as rules (rule, rule_number)
    ),
    differences as (
        select
            rule_differences.rule,
            count(*) as difference_count,
            count(*) filter (where rule_differences.is_sure) as sure_difference_count,
            count(distinct mailing_of(rule_differences.campaign_id, rule_differences.happened_on)) as mailing_count,
            sum(rule_differences.address_count) as address_count
        from rule_differences
        group by rule_differences.rule
    ),
    concerned as (
        select
            customers.rule,
            count(*) as customer_count,
            sum(customer_standings.annual_value) as annual_value
        from
            (
                select distinct rule_differences.rule, rule_differences.customer_id
                from rule_differences
            ) as customers
            left join customer_standings on customer_standings.customer_id = customers.customer_id
        group by customers.rule
    )
select
    rules.rule, rules.rule_number,
    rules.rule <> 'call_in_thirty_days'
        or exists (
            select 1 as found
            from activities
            where activities.kind in ('call', 'meeting')
        ) as is_known,
    coalesce(differences.difference_count, 0) as difference_count,
    coalesce(differences.sure_difference_count, 0) as sure_difference_count,
    case
        when rules.rule = 'mailing_while_owed' then coalesce(differences.mailing_count, 0)
        else 0
    end as mailing_count,
    cast(coalesce(differences.address_count, 0) as bigint) as address_count,
    coalesce(concerned.customer_count, 0) as customer_count,
    coalesce(concerned.annual_value, 0) as annual_value
from rules
    left join differences on differences.rule = rules.rule
    left join concerned on concerned.rule = rules.rule
order by rules.rule_number
