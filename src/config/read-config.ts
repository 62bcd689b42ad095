import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Document, isMap, isPair, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { inside } from '../disk/inside.ts';
import { messageOf, UserError } from '../errors.ts';
import { didYouMean } from '../text/nearest.ts';
import { type Config, configSchema } from './config.ts';
import { embeddedLogo } from './logo.ts';
import { rememberPlaces } from './mapping-places.ts';

export const CONFIG_NAME = 'regulars.yaml';

/** A configuration, its logo embedded, the file it came from, and whether that says a language; without a file all is at its default. */
export type FoundConfig = { config: Config; path: string | undefined; saysLanguage: boolean };

/** Finds and reads the configuration: the file named, else the one here, else the one in the first of the folders that has one. UserError with all faults. */
export function findConfig(named: string | undefined, folders: string[]): FoundConfig {
  const path =
    named ??
    ['', ...folders].map((folder) => join(folder, CONFIG_NAME)).find((file) => existsSync(file));
  if (path === undefined) return { config: configSchema.parse({}), path, saysLanguage: false };
  if (!existsSync(path)) {
    throw new UserError(`There is no configuration ${path}. Make one with 'regulars init'.`);
  }
  const text = readFileSync(path, 'utf8');
  const config = parseConfig(text, path);
  const { company, currency_rates: rates, forget_before: forgotten, thresholds } = config;
  // Of those who left before it nothing is in the data.
  if (forgotten && forgotten > (thresholds.archive_begins ?? ''))
    thresholds.archive_begins = forgotten;
  if (company.logo) company.logo = embeddedLogo(beside(path, company.logo));
  if (typeof rates === 'string') config.currency_rates = beside(path, rates);
  return { config, path, saysLanguage: /^language\s*:/m.test(text) };
}

function beside(path: string, name: string): string {
  return inside(dirname(path), resolve(dirname(path), name));
}

/** Gives the configuration that a YAML text says; UserError with every fault as file:line:column. */
export function parseConfig(text: string, path: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const complaint = (faults: Fault[]) => {
    const inOrder = [...faults].sort((a, b) => a.offset - b.offset);
    const told = inOrder.map(({ offset, message }) => `${placeOf(offset)}: ${message}`);
    return new UserError(told.join('\n'));
  };
  if (document.errors.length > 0) {
    throw complaint(document.errors.map(({ pos, message }) => ({ offset: pos[0], message })));
  }
  const parsed = configSchema.safeParse(valuesOf(document, path) ?? {}, { reportInput: true });
  if (parsed.success) {
    for (const [index, mapping] of parsed.data.mappings.entries()) {
      rememberPlaces(mapping, (keys) => placeOf(mappingOffset(document, index, keys)));
    }
    return parsed.data;
  }
  throw complaint(parsed.error.issues.flatMap((issue) => faultsOf(issue, document)));
}

/** Aliases of aliases are few bytes that stand for as many as one likes. */
function valuesOf(document: Document, path: string): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw new UserError(`${path}: it cannot be read: ${messageOf(cause)} (alias).`, { cause });
  }
}

function mappingOffset(document: Document, index: number, keys: string[]): number {
  return keyOffset(document, ['mappings', index, ...keys.slice(0, -1)], keys.at(-1) ?? '');
}

/** So much is shown of what was found in place of something else. */
const LONGEST_FOUND = 200;

type Fault = { offset: number; message: string };
type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

function faultsOf(issue: Issue, document: Document): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      offset: keyOffset(document, issue.path, key),
      message: `${named([...issue.path, key])} is not a known key.${keyHint(issue.path, key)}`,
    }));
  }
  const found = (JSON.stringify(issue.input) ?? 'nothing').slice(0, LONGEST_FOUND);
  const message = `${named(issue.path)} is ${found}, expected ${expectation(issue)}.`;
  return [{ offset: offsetOf(document, issue.path), message }];
}

function keyHint(path: Path, key: string): string {
  const known = knownKeys(path);
  return didYouMean(key, known) || ` Known here: ${known.join(', ')}.`;
}

function named(path: Path): string {
  return path.map(String).join('.') || 'the file';
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' or ');
  if (issue.code === 'invalid_union')
    return 'a heading, a number from 1, {value: ...}, {column: ..., values: {...}}, {join: [...]}, {column: ..., of: order or line} or {multiply: [...]}';
  if (issue.code === 'invalid_type') return TYPE_NAMES[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small')
    return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  if (issue.code === 'too_big')
    return `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
  return issue.message;
}

const TYPE_NAMES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list such as [a, b]',
  object: 'keys with values below it',
  record: 'keys with values below it',
};

/** The offset of what stands at the path, or of the nearest thing above it that has a place. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: Path, key: string): number {
  const map = path.length > 0 ? document.getIn(path, true) : document.contents;
  const pair = isMap(map)
    ? map.items.find((item) => isPair(item) && String(item.key) === key)
    : null;
  return (pair?.key as { range?: [number] } | undefined)?.range?.[0] ?? offsetOf(document, path);
}

function knownKeys(path: Path): string[] {
  let schema: unknown = configSchema;
  for (const step of path) schema = unwrapped(schema, step);
  return keysOf(schema);
}

type Schema = {
  shape?: Record<PropertyKey, unknown>;
  element?: unknown;
  options?: unknown[];
  valueType?: unknown;
};

function keysOf(schema: unknown): string[] {
  const { shape = {}, options = [] } = (bare(schema) ?? {}) as Schema;
  return [...Object.keys(shape), ...options.flatMap(keysOf)];
}

function unwrapped(schema: unknown, step: PropertyKey): unknown {
  const inner = (bare(schema) ?? {}) as Schema;
  return inner.shape?.[step] ?? inner.element ?? inner.valueType;
}

/** The schema below its defaults. */
function bare(schema: unknown): unknown {
  const def = (schema as { def?: { innerType?: unknown; out?: unknown } } | undefined)?.def;
  const inner = def?.innerType ?? def?.out;
  return inner === undefined ? schema : bare(inner);
}
