import { stringify } from 'yaml';
import { inWords } from '../../locales/spoken.ts';
import { allowedValues } from '../map/canonical.ts';
import type { SuggestedColumn } from './suggested-column.ts';
import type { Suggestion } from './suggested-columns.ts';

/** A suggestion for the files of one kind, with what it rests on. */
export type SuggestedMapping = {
  files: string;
  suggestion: Suggestion;
  rowCount: number;
  hasHeader: boolean;
  /** A blank, where the columns are parted by blanks. */
  separator: string | null;
};

/** Gives the key `mappings` of `regulars.yaml`; what is not sure stands there as a comment. */
export function mappingsText(mappings: SuggestedMapping[]): string {
  const texts = mappings.map((mapping) => {
    const lines = mappingLines(mapping);
    return mapping.suggestion.questions.length === 0 ? lines : lines.map(commented);
  });
  return [mappings.length > 0 ? 'mappings:' : 'mappings: []', ...texts.flat()].join('\n');
}

/** The whole mapping waits for the person. */
function commented(line: string): string {
  return line.trimStart().startsWith('#') ? line : `  # ${line.slice(2)}`;
}

function mappingLines(mapping: SuggestedMapping): string[] {
  const { files, suggestion, rowCount, hasHeader, separator } = mapping;
  const { table, columns, constants, unused, questions, remarks } = suggestion;
  const sure =
    questions.length === 0
      ? inWords('by headings and values; look it over')
      : inWords('NOT SURE: uncomment it once this is answered');
  const head = inWords(
    '{count, plural, one {# row} other {# rows}} looked at. They look like {table}, {sure}.',
    { count: rowCount, table, sure },
  );
  return [
    `  # ${head}`,
    ...[...questions, ...remarks].map((text) => `  # ${oneLine(text)}`),
    `  - files: ${scalar(files)}`,
    `    table: ${table}`,
    ...(separator === null ? [] : [`    separator: ${JSON.stringify(separator)}`]),
    ...(hasHeader ? [] : ['    header: false']),
    ...dateLines(columns),
    '    columns:',
    ...columns.flatMap((column) => columnLines(column, { table, hasHeader })),
    ...[...constants].map(
      ([name, value]) =>
        `      ${name}: { value: ${scalar(value)} }   # ${inWords('the same in every row: is it so?')}`,
    ),
    ...(unused.length > 0
      ? [`      # ${inWords('not used: {columns}', { columns: oneLine(unused.join(', ')) })}`]
      : []),
  ];
}

function dateLines(columns: SuggestedColumn[]): string[] {
  const open = columns.filter(({ from }) => from.dates > 0.8);
  const either = open.find(({ from }) => from.isEitherWay)?.from;
  if (!either || open.some(({ from }) => isDecisive(from))) return [];
  const separator = either.values[0]?.includes('/') ? '/' : '-';
  const day = ['%d', '%m', '%Y'].join(separator);
  const month = ['%m', '%d', '%Y'].join(separator);
  return [
    `    # ${inWords('Is {day} day first or month first? Nothing in the file says so; uncomment one:', { day: either.values[0] ?? '' })}`,
    `    # date: ${scalar(day)}`,
    `    # date: ${scalar(month)}`,
  ];
}

function isDecisive({ isEitherWay, values }: SuggestedColumn['from']): boolean {
  return !isEitherWay && values.some((value) => /^\d{1,2}[/-]\d{1,2}[/-]/.test(value));
}

type Place = { table: string; hasHeader: boolean };

function columnLines(column: SuggestedColumn, { table, hasHeader }: Place): string[] {
  const { name, from, also, why, values, other } = column;
  const headingOf = (profile: SuggestedColumn['from']) =>
    hasHeader ? scalar(profile.name) : String(profile.number);
  const allowed = allowedValues(table, name) ?? [];
  if (values) return translationLines(name, headingOf(from), { values, other, allowed });
  const amount = amountText(column, headingOf);
  if (amount) return [`      ${name}: ${amount}`];
  const joined = also && `{ join: [${[from, ...also].map(headingOf).join(', ')}] }`;
  const reason = why === undefined ? '' : `   # ${oneLine(why)}`;
  return [`      ${name}: ${joined ?? headingOf(from)}${reason}`];
}

type HeadingOf = (profile: SuggestedColumn['from']) => string;

/** Whose amount the value of an order is, where its rows tell, and what it is multiplied with. */
function amountText({ from, times, of }: SuggestedColumn, headingOf: HeadingOf): string | null {
  if (times) return `{ multiply: [${headingOf(times)}, ${headingOf(from)}] }`;
  if (of === undefined) return null;
  const why =
    of === 'order'
      ? inWords('all rows of an order have the same')
      : inWords('rows of an order have several: added');
  return `{ column: ${headingOf(from)}, of: ${of} }   # ${why}`;
}

type Translation = {
  values: Map<string, string | null>;
  other: string | undefined;
  /** The only values that the column may have; none where it may have any. */
  allowed: string[];
};

function translationLines(
  name: string,
  heading: string,
  { values, other, allowed }: Translation,
): string[] {
  const lines = [...values].map(([value, meaning]) =>
    meaning === null
      ? `          # ${scalar(oneLine(value))}: ?   # ${inWords('what is it? Such rows are set aside until it is said')}`
      : `          ${scalar(value)}: ${meaning}`,
  );
  return [
    `      ${name}:`,
    `        column: ${heading}`,
    `        values:${allowed.length > 0 ? `   # ${inWords('one of {allowed}', { allowed: allowed.join(', ') })}` : ''}`,
    ...lines,
    ...(other === undefined ? [] : [`        else: ${other}`]),
  ];
}

function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN', blockQuote: false }).trim();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
