import { WRITTEN_LANGUAGE } from '../locales/languages.ts';
import { translator } from '../locales/translate.ts';
import type { Config } from './config.ts';
import { configJsonSchema, type SchemaNode } from './json-schema.ts';

/** A column of the table `settings` that a key of `regulars.yaml` gives, as the schema of the configuration describes it. */
export type SettingColumn = {
  name: string;
  /** As DuckDB calls it. */
  type: string;
  /** True for what has no default. */
  isNullable: boolean;
  description: string;
  /** The keys that lead to it, `thresholds`, `grace_days`. */
  path: string[];
};

const inEnglish = translator(WRITTEN_LANGUAGE);

/** What queries see of the configuration: every threshold, under its own name, and whatever says its column by `.meta({ column })`. */
export const settingColumns: SettingColumn[] = columnsBelow(configJsonSchema(), []);

/** Gives the values of these columns by their names. */
export function settingValues(config: Config): Record<string, unknown> {
  return Object.fromEntries(settingColumns.map(({ name, path }) => [name, valueAt(config, path)]));
}

function columnsBelow({ properties = {} }: SchemaNode, above: string[]): SettingColumn[] {
  return Object.entries(properties).flatMap(([key, node]) => {
    const path = [...above, key];
    if (node.properties) return columnsBelow(node, path);
    const name = node.column ?? (above[0] === 'thresholds' ? key : undefined);
    return name === undefined ? [] : [columnOf(name, node, path)];
  });
}

function columnOf(name: string, node: SchemaNode, path: string[]): SettingColumn {
  const { default: preset } = node;
  // The database is in the language that its queries are written in.
  const description = inEnglish(node.description ?? '');
  return { name, type: typeOf(node), isNullable: preset === undefined, description, path };
}

function typeOf({ type, format }: SchemaNode): string {
  if (type === 'integer') return 'INTEGER';
  if (type === 'number') return 'DOUBLE';
  if (type === 'boolean') return 'BOOLEAN';
  if (type === 'array') return 'VARCHAR[]';
  return format === 'date' ? 'DATE' : 'VARCHAR';
}

function valueAt(config: Config, path: string[]): unknown {
  return path.reduce<unknown>((found, key) => (found as Record<string, unknown>)[key], config);
}
