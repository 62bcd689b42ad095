-- Headers of a message of Microsoft Graph, for graph_mails.sql.

-- The value of the first header of this name; null where there is none.
create or replace temp macro graph_header(headers, wanted) as
    list_filter(headers, lambda header: lower(header.name) = wanted)[1].value;

-- The first of these names that a header has whose value is not no; null where none has.
create or replace temp macro graph_field(headers, names) as
    list_filter(names, lambda name: len(list_filter(
        headers, lambda header: lower(header.name) = lower(name) and lower(trim(header.value)) <> 'no'
    )) > 0)[1];
