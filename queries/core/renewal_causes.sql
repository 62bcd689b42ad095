-- One row per end of a contract that is looked at and cause that is known of it.
-- view: a column of renewal_features a row.
--   customer_id varchar: The customer.
--   ended_on date: Last day of the contract.
--   lead_days integer: See looked_at_ends.
--   cause varchar (terms, orders, open_wait, slow_answers, refusal, changed_terms, silence): The column of renewal_features.
--   level double: What stands in it.
select
    renewal_features.customer_id, renewal_features.ended_on, renewal_features.lead_days,
    'terms' as cause,
    renewal_features.terms as level
from renewal_features
union all
select
    renewal_features.customer_id, renewal_features.ended_on, renewal_features.lead_days,
    'orders' as cause,
    renewal_features.orders as level
from renewal_features
where renewal_features.orders is not null
union all
select
    renewal_features.customer_id, renewal_features.ended_on, renewal_features.lead_days,
    'open_wait' as cause,
    renewal_features.open_wait as level
from renewal_features
where renewal_features.open_wait is not null
union all
select
    renewal_features.customer_id, renewal_features.ended_on, renewal_features.lead_days,
    'slow_answers' as cause,
    renewal_features.slow_answers as level
from renewal_features
where renewal_features.slow_answers is not null
union all
select
    renewal_features.customer_id, renewal_features.ended_on, renewal_features.lead_days,
    'refusal' as cause,
    renewal_features.refusal as level
from renewal_features
where renewal_features.refusal is not null
union all
select
    renewal_features.customer_id, renewal_features.ended_on, renewal_features.lead_days,
    'changed_terms' as cause,
    renewal_features.changed_terms as level
from renewal_features
union all
select
    renewal_features.customer_id, renewal_features.ended_on, renewal_features.lead_days,
    'silence' as cause,
    renewal_features.silence as level
from renewal_features
where renewal_features.silence is not null
