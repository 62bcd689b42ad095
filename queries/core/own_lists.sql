-- One row per list of ours that mails came by: a domain or address of ours, by configuration or the CRM's people.
--   list_id varchar: The list, see imports.messages.
with
    -- service.haus.example is the list service@haus.example.
    list_parts as (
        select
            lists.list_id,
            string_split(split_part(lists.list_id, '@', -1), '.') as labels,
            unnest(range(1, len(labels) + 1)) as depth
        from (select distinct mails.list_id from mails where mails.list_id is not null) as lists
    )
select distinct list_parts.list_id
from list_parts
    inner join own_names on own_names.rule <> 'inferred'
        and own_names.name in (
            array_to_string(list_parts.labels[list_parts.depth:], '.'),
            list_parts.list_id,
            list_parts.labels[1] || '@' || array_to_string(list_parts.labels[2:], '.')
        )
