-- One row per event of a customer whom the report names, oldest first; the 300 newest of each customer.
--   customer_id: The customer.
--   occurred_at: When, UTC.
--   occurred_on: Local day.
--   lane: they, we, mass or contract.
--   what: What happened, see events.
--   title: Subject or name, without names and addresses of our people; null where subjects are switched off.
--   value: Annual or order value; null where there is none.
--   reference: Id of the thing.
--   path: File it came from; null where the model derived it.
--   line: Line of that file.
--   earlier_count: Older events of the customer that are left out.
with
-- Staff are shown as nobody: a subject must not name them either.
names as (
    select
        string_agg(
            regexp_replace(people_names.text, '([][.+*?(){}|^$\\-])', '\\\1', 'g'), '|'
            order by length(people_names.text) desc, people_names.text
        ) as pattern,
    from (
        select people.name as text from people
        union
        select people.email as text from people
    ) as people_names
    where
        length(trim(people_names.text)) > 2
),
numbered as (
    select
        events.*,
        row_number() over (
            partition by events.customer_id
            order by events.occurred_at desc, events.lane desc, events.what desc, events.reference desc
        ) as place,
        count(*) over (partition by events.customer_id) as event_count,
    from
        events
    inner join named_customers
        on named_customers.customer_id = events.customer_id
)
select
    numbered.customer_id,
    numbered.occurred_at,
    numbered.occurred_on,
    numbered.lane,
    numbered.what,
    case
        when numbered.lane in ('they', 'we') and not settings.shows_subjects then null
        when names.pattern is null then numbered.title
        else regexp_replace(numbered.title, names.pattern, '…', 'gi')
    end as title,
    numbered.value,
    numbered.reference,
    files.path,
    numbered.line,
    greatest(0, numbered.event_count - 300) as earlier_count,
from
    numbered
cross join settings
cross join names
left join imports.files
    on files.file_id = numbered.file_id
where
    numbered.place <= 300
order by
    numbered.customer_id,
    numbered.occurred_at,
    numbered.lane,
    numbered.what,
    numbered.reference
