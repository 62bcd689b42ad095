import { distance } from 'fastest-levenshtein';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { declaredIn, type Parameter, parameterValue } from './parameters.ts';
import type { Query } from './query.ts';

/** What the head of a query may say, as `-- title: ...`. */
const KEYS =
  'alternative beside bodies chart export files from long marks of optional refuse text title view'.split(
    ' ',
  );

/** Refuses a head of which a line would do nothing, as it is not written as such lines are. UserError names file and line. */
export function requireHead(query: Query): void {
  const lines = query.sql.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('--'));
  const declared: Parameter[] = [];
  for (const [index, line] of lines.slice(0, end < 0 ? undefined : end).entries()) {
    const parameter = declaredIn(line);
    const fault = parameter
      ? parameterFault(parameter, declared, query)
      : index > 0
        ? lineFault(line)
        : undefined;
    if (fault !== undefined) throw new UserError(`${query.path}:${index + 1}: ${fault}`);
    if (parameter) declared.push(parameter);
  }
}

function lineFault(line: string): string | undefined {
  const [, word = '', mark] = /^--\s{0,2}(\w+)(\s*:|\s)/.exec(line) ?? [];
  const isNear = (known: string) => word.length > 3 && distance(word.toLowerCase(), known) <= 2;
  if (isNear('parameter'))
    return inWords(
      "this declares no parameter. Write it as ''-- parameter min_days integer 30: least age in days''; types are integer, double, boolean, varchar and date, of lists varchar[] and the like.",
    );
  if (!mark?.includes(':') || (KEYS.includes(word) && /^-- \w+: \S/.test(line))) return undefined;
  const known = KEYS.find((key) => key === word.toLowerCase()) ?? KEYS.find(isNear);
  return (
    known &&
    inWords("''{word}'' is no line of a head as it stands. Write it as ''-- {known}: ...''.", {
      word,
      known,
    })
  );
}

function parameterFault(
  parameter: Parameter,
  earlier: Parameter[],
  { sql }: Query,
): string | undefined {
  const { name, preset } = parameter;
  if (earlier.some((other) => other.name === name))
    return inWords('the parameter {name} is declared twice.', { name });
  if (!new RegExp(`\\$${name}\\b`).test(sql))
    return inWords('the query does not use its parameter {name}.', { name });
  if (preset === undefined) return undefined;
  try {
    parameterValue(parameter, preset);
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
