import { duckdb, formatDialect } from 'sql-formatter';
import { INDENT, partedLine, WIDTH } from './parted-line.ts';
import { withShortClauses } from './short-clauses.ts';

/** Gives a query in the one style of this project: its words and their order stay, the lines are new. */
export function formattedSql(sql: string): string {
  const formatted = formatDialect(sql, {
    dialect: dialectWith(functionsCalled(sql)),
    tabWidth: INDENT.length,
    keywordCase: 'lower',
    dataTypeCase: 'lower',
    expressionWidth: 80,
    paramTypes: { named: ['$'] },
  });
  const lines = withIndentedConditions(withShortLines(formatted.split('\n')));
  return `${withShortClauses(lines.flatMap(partedLine)).join('\n')}\n`;
}

/** What touches its parenthesis is a function: the formatter knows neither our macros nor all of DuckDB's functions. */
function functionsCalled(sql: string): string[] {
  const called = new Set([...sql.matchAll(/(\w+)\(/g)].map(([, name = '']) => name.toUpperCase()));
  return [...called].filter((name) => !KNOWN.has(name)).sort();
}

const options = duckdb.tokenizerOptions;
const KNOWN = new Set([
  ...options.reservedKeywords,
  ...options.reservedDataTypes,
  ...options.reservedFunctionNames,
]);

const dialects = new Map<string, typeof duckdb>();

/** Made once for the same functions, as it takes longer than to format a query. */
function dialectWith(functions: string[]): typeof duckdb {
  const key = functions.join();
  const dialect = dialects.get(key) ?? newDialect(functions);
  dialects.set(key, dialect);
  return dialect;
}

function newDialect(functions: string[]): typeof duckdb {
  const known = options.reservedFunctionNames.filter((name) => name !== 'FILTER');
  return {
    ...duckdb,
    tokenizerOptions: {
      ...options,
      // A column's name, where it is no statement.
      reservedClauses: options.reservedClauses.filter((clause) => clause !== 'USE'),
      reservedSetOperations: [...options.reservedSetOperations, 'UNION ALL BY NAME'],
      reservedFunctionNames: [...known, ...functions],
      reservedKeywords: [...options.reservedKeywords, 'FILTER'],
      // Else the `and` of a frame would begin a line, as that of a condition does.
      reservedKeywordPhrases: [...(options.reservedKeywordPhrases ?? []), ...FRAME_ENDS],
    },
  };
}

const FRAME_ENDS = ['AND CURRENT ROW', 'AND UNBOUNDED FOLLOWING', 'AND 1 PRECEDING'];

/** The formatter parts every `case`, every clause and every `and`, however short: what is short stands on one line. */
function withShortLines(lines: string[]): string[] {
  const joined = [...lines];
  // From below: what is inside begins later.
  for (let start = joined.length - 1; start >= 0; start -= 1) {
    const end = blockEnd(joined, start);
    const line = end === undefined ? undefined : oneLine(joined.slice(start, end + 1));
    if (end !== undefined && line !== undefined) joined.splice(start, end - start + 1, line);
  }
  return joined;
}

/** Where the parenthesis or the `case` ends that a line opens. */
function blockEnd(lines: string[], start: number): number | undefined {
  const first = lines[start] ?? '';
  const isCase = /\bcase( [\w.]+)?$/.test(first);
  if (first.trimStart().startsWith('--') || !(isCase || first.endsWith('('))) return undefined;
  const end = lines.findIndex((line, index) => index > start && depthOf(line) <= depthOf(first));
  return lines[end]?.trimStart().startsWith(isCase ? 'end' : ')') ? end : undefined;
}

function oneLine(block: string[]): string | undefined {
  const [first = '', ...rest] = block.map((line, index) => (index === 0 ? line : line.trim()));
  const inside = rest.slice(0, -1);
  const branches = inside.filter((line) => /^(when|else) /.test(line)).length;
  const isTable =
    /\bas (not )?(materialized )?\($/.test(first) && /^(select|with)/.test(inside[0] ?? '');
  if (isTable || branches > 2 || inside.some((line) => line.includes('--'))) return undefined;
  const isCase = /\bcase( [\w.]+)?$/.test(first);
  const line = isCase
    ? [first, ...rest].join(' ')
    : `${first}${inside.join(' ')}${rest.at(-1) ?? ''}`;
  return line.trim().length <= WIDTH ? line : undefined;
}

/** The formatter puts the `and` of a join, a column or a `when` where the next one would begin: one level in. */
function withIndentedConditions(lines: string[]): string[] {
  const depths: number[] = [];
  return lines.map((line, index) => {
    const depth = depthOf(line);
    while (depths.length > 0 && !continues(line, depths.at(-1) ?? 0)) depths.pop();
    const begins = /^\s*(and|or) /.test(line) && depths.at(-1) !== depth;
    if (begins && isOneOfSeveral(lineAround(lines, index))) depths.push(depth);
    return line === '' ? line : INDENT.repeat(depths.length) + line;
  });
}

function continues(line: string, depth: number): boolean {
  if (depthOf(line) !== depth) return depthOf(line) > depth;
  return /^\s*(and |or |\)|\]|end\b)/.test(line);
}

/** True inside of what holds several things, not one condition. */
function isOneOfSeveral(opening: string): boolean {
  return /^\s*(select|from|group by|order by)\b|\bcase( \S+)?$|\w\($|\[$/.test(opening);
}

/** The nearest line above that is less deep. */
function lineAround(lines: string[], index: number): string {
  const depth = depthOf(lines[index] ?? '');
  return lines.slice(0, index).findLast((line) => line !== '' && depthOf(line) < depth) ?? '';
}

function depthOf(line: string): number {
  return line.length - line.trimStart().length;
}
