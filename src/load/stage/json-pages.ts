import type { Database } from '../../database/database.ts';

/** How a web interface gives its objects in pages: where they stand, by which keys such a page may be known, and what makes it one. */
type PageKind = { path: string; keys: string[]; marks: string };

const PAGE_KINDS: PageKind[] = [
  // OData (Microsoft).
  {
    path: '$.value',
    keys: ['@odata.context', 'value'],
    marks: `json_exists(content, '$."@odata.context"')`,
  },
  // JSON:API (Klaviyo); its objects are tied to those in `included`.
  { path: '$.data', keys: ['data', 'links'], marks: `json_type(content, '$.links') = 'OBJECT'` },
  // HAL (Help Scout).
  {
    path: '$._embedded.conversations',
    keys: ['_embedded'],
    marks: 'true',
  },
  // Intercom.
  {
    path: '$.conversations',
    keys: ['type', 'conversations'],
    marks: `(content ->> '$.type') = 'conversation.list'`,
  },
  // Kit, ActiveCampaign.
  {
    path: '$.subscribers',
    keys: ['subscribers'],
    marks: `(json_exists(content, '$.pagination') or json_exists(content, '$.total_subscribers'))`,
  },
  {
    path: '$.contacts',
    keys: ['contacts', 'meta'],
    marks: `json_exists(content, '$.meta.total')`,
  },
  // sipgate.
  {
    path: '$.items',
    keys: ['items', 'totalCount'],
    marks: `json_exists(content, '$.items[0].direction')`,
  },
  // Chatwoot.
  {
    path: '$.data.payload',
    keys: ['data'],
    marks: `json_type(content, '$.data.meta') = 'OBJECT'`,
  },
];

/** Whether objects with such keys can be pages. */
export function mayBePaged(keys: string[]): boolean {
  return PAGE_KINDS.some(({ keys: wanted }) => wanted.every((key) => keys.includes(key)));
}

/**
 * Web interfaces give their objects in pages: the rows of `json_rows` become what stands in them, and have no
 * lines of their own. Gives false where there is no page.
 */
export async function unwrapPages(database: Database): Promise<boolean> {
  const isPage = PAGE_KINDS.map(isPageOf).join(' or ');
  const pages = await database.read(`select count(*) as count from json_rows where ${isPage}`);
  if (pages.get('count', 0) === 0) return false;
  await database.run(`create or replace temp table json_objects as
    with objects as (
      select export_row, 0 as position, content from json_rows where not (${isPage})
      ${PAGE_KINDS.map((kind) => `union all ${objectsIn(kind)}`).join('\n      ')}
    ),
    ${RELATED}
    select row_number() over (order by export_row, position) as export_row,
      case when related is null then content else json_merge_patch(content, json_object('related', related))::varchar end as content
    from objects left join related using (export_row, position);
    create or replace temp view json_rows as from json_objects`);
  return true;
}

function isPageOf({ path, marks }: PageKind): string {
  return `coalesce(json_type(content, '${path}') = 'ARRAY' and ${marks}, false)`;
}

function objectsIn(kind: PageKind): string {
  return `select export_row, unnest(range(json_array_length(content, '${kind.path}')::integer)) as position,
    unnest(from_json(content->'${kind.path}', '["JSON"]'))::varchar as content
    from json_rows where ${isPageOf(kind)}`;
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
      from (
        select export_row, unnest(from_json(content->'$.included', '["JSON"]')) as one
        from json_rows where json_type(content, '$.included') = 'ARRAY' and json_type(content, '$.data') = 'ARRAY'
      )
    ),
    related as (
      select ties.export_row, ties.position, json_group_object(ties.name, included.attributes) as related
      from ties
      inner join included on included.export_row = ties.export_row
        and included.type = (ties.target->>'$.type') and included.id = (ties.target->>'$.id')
      group by ties.export_row, ties.position
    )`;
