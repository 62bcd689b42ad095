import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Document, isMap, isPair, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { inside } from '../disk/inside.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import { didYouMean } from '../text/nearest.ts';
import { type Config, configSchema } from './config.ts';
import { CONFIG_NAME } from './config-name.ts';
import { embeddedLogo } from './logo.ts';
import { rememberPlaces } from './mapping-places.ts';

/** A configuration, its logo embedded, the file it came from, and whether that says a language; without a file all is at its default. */
export type FoundConfig = { config: Config; path: string | undefined; saysLanguage: boolean };

/** Finds and reads the configuration: the file named, else the one here, else the one in the first of the folders that has one. UserError with all faults. */
export function findConfig(named: string | undefined, folders: string[]): FoundConfig {
  const path =
    named ??
    ['', ...folders].map((folder) => join(folder, CONFIG_NAME)).find((file) => existsSync(file));
  if (path === undefined) return { config: configSchema.parse({}), path, saysLanguage: false };
  if (!existsSync(path)) {
    throw new UserError(
      inWords("There is no configuration {path}. Make one with ''regulars init''.", { path }),
    );
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
    throw complaint(syntaxFaults(document));
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
    const fault = inWords('it holds too many aliases, or one that leads to nothing');
    throw new UserError(`${path}: ${fault}.`, { cause });
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
      message:
        inWords('{key} is not a known key.', { key: named([...issue.path, key]) }) +
        keyHint(issue.path, key),
    }));
  }
  const found = (JSON.stringify(issue.input) ?? inWords('nothing')).slice(0, LONGEST_FOUND);
  const told = inWords('{key} is {found}, expected {expected}.', {
    key: named(issue.path),
    found,
    expected: expectation(issue),
  });
  return [{ offset: offsetOf(document, issue.path), message: told }];
}

function keyHint(path: Path, key: string): string {
  const known = knownKeys(path);
  return didYouMean(key, known) || ` ${inWords('Known here: {keys}.', { keys: known.join(', ') })}`;
}

function named(path: Path): string {
  return path.map(String).join('.') || inWords('the file');
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  if (issue.code === 'invalid_union')
    return inWords('a heading, a number from 1, or one of {forms}', { forms: COLUMN_FORMS });
  if (issue.code === 'invalid_type') return inWords(TYPE_NAMES[issue.expected] ?? issue.expected);
  if (issue.code === 'too_small')
    return inWords('{inclusive, select, true {at least} other {more than}} {limit}', {
      inclusive: issue.inclusive ?? false,
      limit: String(issue.minimum),
    });
  if (issue.code === 'too_big')
    return inWords('{inclusive, select, true {at most} other {less than}} {limit}', {
      inclusive: issue.inclusive ?? false,
      limit: String(issue.maximum),
    });
  return inWords(issue.message);
}

const COLUMN_FORMS =
  '{value: ...}, {column: ..., values: {...}}, {join: [...]}, {column: ..., of: ...}, {multiply: [...]}';

function oneOf(values: string[]): string {
  return values
    .slice(1)
    .reduce((all, value) => inWords('{all} or {value}', { all, value }), values[0] ?? '');
}

/** Of one place the first fault is told; the others follow from it. */
function syntaxFaults({ errors }: Document): Fault[] {
  const first = new Map(errors.toReversed().map(({ pos, code }) => [pos[0], code]));
  return [...first].map(([offset, code]) => ({ offset, message: yamlFault(code) }));
}

/** Says what is wrong with a text that is no YAML, by the code of the library. */
function yamlFault(code: string): string {
  return inWords(YAML_FAULTS[code] ?? YAML_FAULT);
}

const YAML_FAULT = message(
  'this cannot be read as YAML. Look at indentation, colons, quotation marks and brackets here.',
);

const KEY_FAULT = message(
  'a key stands here without a colon and its value, or the line is not indented as it should be.',
);

const YAML_FAULTS: Record<string, string> = {
  TAB_AS_INDENT: message('a tab stands here. Indent with spaces.'),
  BAD_INDENT: message(
    'this line is not indented like its neighbours. Give lines that belong together the same number of spaces.',
  ),
  MULTILINE_IMPLICIT_KEY: KEY_FAULT,
  BLOCK_AS_IMPLICIT_KEY: KEY_FAULT,
  DUPLICATE_KEY: message('this key stands twice. Leave one of them.'),
  MISSING_CHAR: message(
    'a mark is missing here: a quotation mark, a bracket, a comma, or a colon.',
  ),
  BAD_SCALAR_START: message('a text may not begin with this mark. Put it into quotation marks.'),
  MULTIPLE_DOCS: message('a second document begins here. Leave one.'),
};

const TYPE_NAMES: Record<string, string> = {
  string: message('a text'),
  number: message('a number'),
  int: message('a whole number'),
  boolean: message('true or false'),
  array: message('a list such as [a, b]'),
  object: message('keys with values below it'),
  record: message('keys with values below it'),
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
