import { DuckDBDateValue } from '@duckdb/node-api';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Parameters } from './database.ts';
import type { Query } from './query.ts';
import { TypedList } from './typed-list.ts';

/** A parameter as the head of a query declares it: `-- parameter min_days integer 30: least age in days`. */
export type Parameter = {
  name: string;
  type: 'integer' | 'double' | 'boolean' | 'varchar' | 'date';
  /** True of `varchar[]` and the like: several values. */
  isList: boolean;
  /** As written; undefined if the parameter must be given. */
  preset: string | undefined;
  description: string;
};

const DECLARATION =
  /^-- parameter (?<name>\w+) (?<type>integer|double|boolean|varchar|date)(?<list>(?<!boolean)\[\])?(?: (?<preset>'(?:[^']|'')*'|.+?))?: (?<description>.+)$/;

/** Gives the parameters that a query declares, in their order. */
export function parametersOf(query: Query): Parameter[] {
  return query.sql.split('\n').flatMap((line) => declaredIn(line) ?? []);
}

/** Gives the parameter that a line of a head declares; nothing where it declares none. */
export function declaredIn(line: string): Parameter | undefined {
  const found = DECLARATION.exec(line)?.groups;
  if (!found) return undefined;
  const { name = '', type, list, preset, description = '' } = found;
  return {
    name,
    type: type as Parameter['type'],
    isList: list !== undefined,
    preset: preset?.startsWith("'") ? preset.slice(1, -1).replaceAll("''", "'") : preset,
    description,
  };
}

/** Gives the values to bind for a query, from texts such as `min_days=30` and the presets. UserError for a wrong name or value. */
export function boundParameters(query: Query, given: readonly string[]): Parameters {
  const declared = parametersOf(query);
  const pairs = given.map((text) => pairOf(text));
  const texts = new Map(pairs);
  const twice = pairs.find(([name], index) => pairs.findIndex(([other]) => other === name) < index);
  if (twice)
    throw new UserError(
      inWords('--{flag} is given twice. Give it once.', { flag: `param ${twice[0]}` }),
    );
  const names = declared.map(({ name }) => name);
  for (const name of texts.keys()) {
    if (!names.includes(name)) throw unknownParameter(query, name, names);
  }
  return Object.fromEntries(
    declared.map((parameter) => [parameter.name, boundValue(query, parameter, texts)]),
  );
}

function pairOf(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1)
    throw new UserError(
      inWords('--param {text} has no value. Write it as --param name=value.', { text }),
    );
  return [text.slice(0, at).trim(), text.slice(at + 1)];
}

function unknownParameter(query: Query, name: string, names: string[]): UserError {
  const told = inWords(
    'The query {query} has no parameter {name}. It has {isNone, select, true {none} other {{names}}}.',
    { query: query.name, name, isNone: names.length === 0, names: names.join(', ') },
  );
  return new UserError(told + didYouMean(name, names));
}

function boundValue(query: Query, parameter: Parameter, texts: Map<string, string>) {
  const { name, type, preset, description } = parameter;
  const text = texts.get(name) ?? preset;
  if (text === undefined) {
    throw new UserError(
      inWords('The query {query} needs --param {name}=... ({type}: {description}).', {
        query: query.name,
        name,
        type: inWords(TYPES[type]),
        description,
      }),
    );
  }
  return parameterValue(parameter, text);
}

/** Gives the value that a text is for a parameter. UserError where it is none. */
export function parameterValue(parameter: Parameter, text: string): Parameters[string] {
  const { type, isList } = parameter;
  if (!isList || type === 'boolean') return plainValue(parameter, text);
  const values = listed(parameter, text).map((item) => plainValue(parameter, item));
  return new TypedList(type === 'date' ? values.map(dayValue) : values, type);
}

function dayValue(day: Parameters[string]): DuckDBDateValue {
  return new DuckDBDateValue(Date.parse(String(day)) / 86_400_000);
}

/** Values stand between commas; those that have commas themselves in a list as JSON writes it. */
function listed(parameter: Parameter, text: string): string[] {
  if (text === '') return [];
  if (!text.startsWith('[')) return text.split(',').map((item) => item.trim());
  try {
    const items: unknown = JSON.parse(text);
    if (Array.isArray(items)) return items.map(String);
  } catch {
    // It is told below, as any other text that is no list.
  }
  throw impossible(parameter, text);
}

function plainValue(parameter: Parameter, text: string): string | number | boolean {
  const { type } = parameter;
  if (!FORMS[type].test(text)) throw impossible(parameter, text);
  if (type === 'integer' || type === 'double') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

function impossible({ name, type }: Parameter, text: string): UserError {
  return new UserError(
    inWords("--param {name}: ''{text}'' is not possible. Give {type}.", {
      name,
      text,
      type: inWords(TYPES[type]),
    }),
  );
}

const TYPES: Record<Parameter['type'], string> = {
  integer: message('a whole number'),
  double: message('a number'),
  boolean: message('true or false'),
  varchar: message('a text'),
  date: message('a day such as 2012-12-24'),
};

const FORMS: Record<Parameter['type'], RegExp> = {
  integer: /^-?\d{1,9}$/,
  double: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  varchar: /^/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};
