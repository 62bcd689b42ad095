import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isOwn, QUERIES_FOLDER, type Query } from '../../database/query.ts';

/** Layers whose queries are translated at release: `npm run spark`. */
export const SPARK_LAYERS = ['core', 'metrics', 'checks'] as const;

/** Made by the database, of the settings alone: they are small, and the others read them. */
const MADE_HERE = ['working_intervals', 'working_hours'];

/** Where the translation of a query stands. */
export function sparkPath({ name, path }: Pick<Query, 'name' | 'path'>): string {
  return join(QUERIES_FOLDER, 'spark', layerOf({ path }), `${name}.sql`);
}

/** The layer of a query: core, metrics, checks. */
export function layerOf({ path }: Pick<Query, 'path'>): string {
  return basename(dirname(path));
}

/** Tells whether a query of the program is translated, and made by Spark. */
export function isForSpark(query: Pick<Query, 'name' | 'path'>): boolean {
  return !isOwn(query) && !MADE_HERE.includes(query.name);
}

/** The select of a query in Spark SQL, with the settings that it takes as literals. */
export function sparkText(
  query: Pick<Query, 'name' | 'path'>,
  settings: Record<string, unknown>,
): string {
  return withSettings(readFileSync(sparkPath(query), 'utf8').trimEnd(), settings);
}

/** The columns that a translated select gives, each with its type: it casts them all in the end. */
export function columnsMade(select = ''): string[] {
  return [...select.matchAll(/^ {2}CAST\((\S+) AS (.+)\) AS \1,?$/gm)].map(
    ([, name, type]) => `${name} ${type}`,
  );
}

/** Puts settings in where a text has their column in braces. */
export function withSettings(text: string, settings: Record<string, unknown>): string {
  return text.replace(/\{(\w+)\}/g, (braced, name) => String(settings[name] ?? braced));
}

/** The statements that make what the selects call. */
export function sparkFunctions(timezone: string): string[] {
  const text = readFileSync(join(QUERIES_FOLDER, 'spark', 'functions.sql'), 'utf8');
  const statements = text.replaceAll('{timezone}', timezone).trimEnd().split(/;$/m);
  return statements.map((sql) => sql.trim()).filter(Boolean);
}

/** Temporary views have no schema: `imports.messages` is `imports_messages`. */
export function sparkName(table: string): string {
  return table.replace('.', '_');
}

/** Gives a type of the archive as Spark calls it. */
export function sparkType(type: string): string {
  if (type.endsWith('[]')) return `array<${sparkType(type.slice(0, -2))}>`;
  const [, fields] = /^STRUCT\((.*)\)$/.exec(type) ?? [];
  if (fields !== undefined)
    return `struct<${fields.replaceAll('"', '`').replaceAll(/\b(?:VARCHAR|TIMESTAMP)\b/g, sparkType)}>`;
  return { VARCHAR: 'string', TIMESTAMP: 'timestamp_ntz' }[type] ?? type.toLowerCase();
}
