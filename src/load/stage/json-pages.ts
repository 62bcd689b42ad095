import type { Database } from '../../database/database.ts';

/** A page of OData (Microsoft) has its objects in `value`, one of JSON:API in `data`, with those they are tied to in `included`. */
const IS_ODATA = `coalesce(json_exists(content, '$."@odata.context"') and json_type(content, '$.value') = 'ARRAY', false)`;
const IS_JSON_API = `coalesce(json_type(content, '$.data') = 'ARRAY' and json_type(content, '$.links') = 'OBJECT', false)`;

/** Whether objects with such keys can be pages. */
export function mayBePaged(keys: string[]): boolean {
  const has = (...wanted: string[]) => wanted.every((key) => keys.includes(key));
  return has('@odata.context', 'value') || has('data', 'links');
}

/**
 * Web interfaces give their objects in pages: the rows of `json_rows` become what stands in them, and have no
 * lines of their own. Gives false where there is no page.
 */
export async function unwrapPages(database: Database): Promise<boolean> {
  const pages = await database.read(
    `select count(*) as count from json_rows where ${IS_ODATA} or ${IS_JSON_API}`,
  );
  if (pages.get('count', 0) === 0) return false;
  await database.run(`create or replace temp table json_objects as
    with objects as (
      select export_row, 0 as position, content from json_rows where not ${IS_ODATA} and not ${IS_JSON_API}
      union all ${objectsIn('value', IS_ODATA)}
      union all ${objectsIn('data', IS_JSON_API)}
    ),
    ${RELATED}
    select row_number() over (order by export_row, position) as export_row,
      case when related is null then content else json_merge_patch(content, json_object('related', related))::varchar end as content
    from objects left join related using (export_row, position);
    create or replace temp view json_rows as from json_objects`);
  return true;
}

function objectsIn(key: string, isPage: string): string {
  return `select export_row, unnest(range(json_array_length(content, '$.${key}')::integer)) as position,
    unnest(from_json(content->'$.${key}', '["JSON"]'))::varchar as content
    from json_rows where ${isPage}`;
}

/** What each object of JSON:API is tied to: the attributes, by the name of the tie. */
const RELATED = `
    ties as (
      select export_row, position, name, content->('/relationships/' || name || '/data') as target
      from (
        select *, unnest(json_keys(content, '/relationships')) as name
        from objects where json_type(content, '/relationships') = 'OBJECT'
      )
    ),
    included as (
      select distinct on (export_row, one->>'$.type', one->>'$.id')
        export_row, one->>'$.type' as type, one->>'$.id' as id, one->'$.attributes' as attributes
      from (select export_row, unnest(from_json(content->'$.included', '["JSON"]')) as one from json_rows where ${IS_JSON_API})
    ),
    related as (
      select ties.export_row, ties.position, json_group_object(ties.name, included.attributes) as related
      from ties
      inner join included on included.export_row = ties.export_row
        and included.type = (ties.target->>'$.type') and included.id = (ties.target->>'$.id')
      group by ties.export_row, ties.position
    )`;
