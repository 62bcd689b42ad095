import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Query } from '../database/query.ts';
import { inside } from '../disk/inside.ts';
import { messageOf, UserError } from '../errors.ts';
import { WRITTEN_LANGUAGE } from '../locales/languages.ts';
import { inWords } from '../locales/spoken.ts';
import { drawSvg } from '../render/svg.ts';
import type { OwnRow } from './own-chapter.ts';

type Spec = Record<string, unknown>;
type Rows = { columns: string[]; rows: OwnRow[]; rowCount: number };

/** More rows make a picture in which nothing is seen, and a page that no browser opens. */
export const MOST_DRAWN = 20_000;

/**
 * Gives the vega-lite specification beside a query, `<name>.json`, or what its fault is, where it cannot be drawn, reaches
 * out of the page, or draws what the query does not give; neither if there is none. UserError for one that leads out of the project.
 */
export async function specBeside(
  query: Query,
  given: Rows,
): Promise<{ spec?: Spec; fault?: string }> {
  const path = query.path.replace(/\.sql$/, '.json');
  if (!existsSync(path)) return {};
  const text = readFileSync(inside(dirname(path), path), 'utf8');
  try {
    return {
      spec: await drawableSpec(text, { file: nameOf(path), path: nameOf(query.path) }, given),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { fault: error.message.replace(/\.$/, '') };
  }
}

/** Gives the vega-lite specification in a file that was named, for the rows of a query. UserError where it cannot be drawn. */
export async function specIn(path: string, query: string, given: Rows): Promise<Spec> {
  if (!existsSync(path)) throw new UserError(inWords('There is no file {path}.', { path }));
  return drawableSpec(readFileSync(path, 'utf8'), { file: path, path: query }, given);
}

/** What the page says of a file is the same wherever the project folder stands. */
function nameOf(path: string): string {
  return `queries/chapters/${basename(path)}`;
}

async function drawableSpec(
  text: string,
  { file, path }: { file: string; path: string },
  { columns, rows, rowCount }: Rows,
): Promise<Spec> {
  const spec = parsedSpec(file, text);
  if (keyed(spec, 'url').length > 0) {
    throw new UserError(
      inWords(
        '{file} names a url: a report asks nothing of the network. The chart draws the rows of {path}.',
        { file, path },
      ),
    );
  }
  const unknown = unknownField(spec, columns);
  if (unknown !== undefined) {
    throw new UserError(
      inWords(
        "{place} draws the field ''{unknown}'', which {path} does not give. It gives: {columns}.",
        { place: `${file}${lineOf(text, unknown)}`, unknown, path, columns: columns.join(', ') },
      ),
    );
  }
  if (rowCount > MOST_DRAWN) {
    throw new UserError(
      inWords(
        '{path} gives {count} rows, and a chart draws {most} at most. Group them in the query.',
        { path, count: String(rowCount), most: String(MOST_DRAWN) },
      ),
    );
  }
  await tryOut(file, { ...spec, data: { values: rows } });
  return spec;
}

function parsedSpec(file: string, text: string): Spec {
  const spec = parsedJson(file, text);
  if (isObject(spec)) return spec;
  throw new UserError(
    inWords('{file} is no vega-lite specification: it must be an object.', { file }),
  );
}

function parsedJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const at = /at position (\d+)/.exec(messageOf(cause))?.[1];
    const line = at ? `:${text.slice(0, Number(at)).split('\n').length}` : '';
    throw new UserError(
      inWords('{place} is not JSON: {fault}', {
        place: `${file}${line}`,
        fault: messageOf(cause),
      }),
      { cause },
    );
  }
}

async function tryOut(file: string, spec: Spec): Promise<void> {
  try {
    await drawSvg(spec, { width: 720, language: WRITTEN_LANGUAGE });
  } catch (cause) {
    throw new UserError(
      inWords('{file} cannot be drawn: {fault}', { file, fault: messageOf(cause) }),
      { cause },
    );
  }
}

/** The first field that is neither a column nor made by the specification; a pivot makes columns of values. */
function unknownField(spec: Spec, columns: string[]): string | undefined {
  if (keyed(spec, 'pivot').length > 0) return undefined;
  const known = new Set([...columns, ...madeFields(spec)]);
  return fieldsOf(withoutOwnData(spec)).find((field) => !known.has(field.replace(/\\(.)/g, '$1')));
}

/** Names of columns that a specification reads; vega would draw nothing for one that is not there. */
function fieldsOf(spec: Spec): string[] {
  const named = ['field', 'fields', 'groupby', 'fold', 'flatten'].flatMap((key) =>
    keyed(spec, key),
  );
  const repeated = keyed(spec, 'repeat').filter((value) => typeof value !== 'string');
  const expressions = textsIn([...keyed(spec, 'filter'), ...keyed(spec, 'calculate')]);
  const reckoned = expressions.flatMap((text) => [
    ...text.matchAll(/\bdatum(?:\.(?<name>\w+)|\[(?<quote>['"])(?<text>.*?)\k<quote>\])/g),
  ]);
  return [
    ...textsIn([...named, ...repeated.flatMap((value) => Object.values(value ?? {}))]),
    ...reckoned.flatMap(({ groups }) => groups?.name ?? groups?.text ?? []),
  ].filter((field) => field !== '*');
}

/** Names of fields that a specification makes itself; those of a fold and the like have names by default. */
function madeFields(spec: Spec): string[] {
  const looked = keyed(spec, 'from').flatMap((from) => (isObject(from) ? from.fields : []));
  const byDefault = ['fold', 'density', 'quantile'].some((key) => keyed(spec, key).length > 0);
  return [
    ...textsIn([...keyed(spec, 'as'), ...looked]),
    ...(byDefault ? ['key', 'value', 'density', 'prob'] : []),
  ];
}

function textsIn(values: unknown[]): string[] {
  return values.flat().filter((value) => typeof value === 'string');
}

/** Gives what stands under a key, however deep. */
function keyed(node: unknown, key: string): unknown[] {
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === key ? [value, ...keyed(value, key)] : keyed(value, key),
  );
}

/** Gives a specification without its parts that have data of their own: they draw no rows of the query. */
function withoutOwnData({ data: _, ...spec }: Spec): Spec {
  return JSON.parse(JSON.stringify(spec), (_key, value) =>
    isObject(value) && 'data' in value ? undefined : value,
  ) as Spec;
}

function isObject(node: unknown): node is Spec {
  return node !== null && typeof node === 'object' && !Array.isArray(node);
}

/** The line on which a text stands in quotes. */
function lineOf(text: string, value: string): string {
  const at = text.indexOf(JSON.stringify(value));
  return at < 0 ? '' : `:${text.slice(0, at).split('\n').length}`;
}
