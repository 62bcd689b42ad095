-- One row per table of the database, for `regulars export`.
--   table_name varchar: Its name, with the schema where that is not main.
--   row_count bigint or null: Rows, as DuckDB estimates them.
--   rows varchar or null: What a row is.
select
    case
        when schema_name = 'main' then table_name
        else concat(schema_name, '.', table_name)
    end as table_name,
    row_count,
    comment as rows
from
    (
        select
            schema_name, table_name,
            estimated_size as row_count,
            comment
        from duckdb_tables()
        where not internal
            and not regexp_full_match(schema_name, 'model_\d+')
        union all
        select views.schema_name, views.view_name, models.estimated_size, views.comment
        from duckdb_views() as views
            left join duckdb_tables() as models on models.table_name = views.view_name
                and models.schema_name = nullif(regexp_extract(views.sql, ' (model_\d+)\.', 1), '')
        where not views.internal
            and not regexp_full_match(views.schema_name, 'model_\d+')
    ) as relations
order by
    relations.schema_name <> 'main',
    relations.table_name
