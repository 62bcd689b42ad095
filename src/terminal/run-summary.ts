import { decisionFault } from '../build/grounds/decisions-read.ts';
import { WRITTEN_LANGUAGE } from '../locales/languages.ts';
import type { RunResult } from '../run.ts';
import { printable } from '../text/printable.ts';
import { remarks } from './file-list.ts';
import { setAsideLines } from './set-aside-text.ts';
import { sourceTable, unknownLines } from './source-lines.ts';
import { strictFaults } from './strict-faults.ts';
import { alignedText } from './text-table.ts';
import { usedFiles } from './used-files.ts';

/** Gives what a run has read, found and written, as text for reading. */
export function runSummary(result: RunResult): string {
  const { configPath, files, overview, report } = result;
  const found = [...waiting(result), ...customers(result), ...attempts(result), ...checks(result)];
  const own = overview.assumedOwn.map(printable).join(', ');
  return [
    coverage(result),
    ...chapter('Used', usedFiles(files, result)),
    ...remarks(files),
    ...chapter('Aside', setAsideLines(overview.setAside)),
    ...sources(result),
    ...chapter('Until', until(result)),
    ...chapter('Unknown', unknownLines(overview)),
    ...chapter('Decided', decided(result)),
    ...chapter('Found', found),
    ...(own ? chapter('Assumed', [`our own side: ${own} (set own.domains in regulars.yaml)`]) : []),
    ...chapter('By', [configPath ?? 'no regulars.yaml: all is at its default']),
    ...chapter('Report', written(report)),
    ...chapter('Remark', remark(result)),
  ].join('\n');
}

function written({ page, pdf, index, reportCount }: RunResult['report']): string[] {
  const all = index && reportCount > 1 ? [`${index} leads to all ${reportCount}`] : [];
  return [page, ...(pdf ? [pdf] : []), ...all];
}

function coverage({ overview }: RunResult): string {
  const rows = overview.tables.map((row) => [
    row.table_name,
    row.read_count,
    row.loaded_count,
    row.duplicate_count,
    row.quarantine_count,
  ]);
  return alignedText(['Rows', 'read', 'loaded', 'duplicates', 'set aside'], rows);
}

function chapter(title: string, lines: string[]): string[] {
  return lines.length === 0
    ? []
    : ['', ...lines.map((line, index) => `${(index === 0 ? title : '').padEnd(9)}${line}`)];
}

const CAUSES: Record<string, string> = {
  day: 'by --as-of',
  month: 'by --month',
  year: 'by --year',
  newest_month: 'what comes after is no complete month yet',
};

function sources({ overview }: RunResult): string[] {
  return sourceTable(overview).flatMap((table) => ['', table]);
}

/** What makes this run fail where it is to be strict. */
function remark(result: RunResult): string[] {
  const faults = strictFaults(result);
  if (faults.length === 0) return [];
  return [`${faults.join(', ')}: with --strict the exit code is 3`];
}

/** Why the report does not stand on the last day of the data. */
function until({ overview: { month } }: RunResult): string[] {
  const [asOf, end] = [String(month.as_of_on), String(month.data_end_on)];
  if (end > asOf)
    return [
      `the data go to ${end}, but the report is as of ${asOf}: ${CAUSES[String(month.as_of_rule)]}`,
    ];
  if (end < asOf)
    return [`the data end on ${end}: of the days from then to ${asOf} nothing is known`];
  return [];
}

/** What people have decided: how much of it counts, and which rows did nothing. */
function decided({ overview: { decisions } }: RunResult): string[] {
  const { takenCount, idle } = decisions;
  const taken = plural(takenCount, 'decision of people counts', 'decisions of people count');
  return [
    ...(takenCount > 0 ? [`${taken} (see the Data quality chapter)`] : []),
    ...idle.map((row) => printable(`${row.place} did nothing: ${faultText(row)}`)),
  ];
}

function faultText({ fault, found }: Record<string, unknown>): string {
  const text = decisionFault(String(fault));
  return found === null ? text : `${text}: '${found}'`;
}

function waiting({ overview: { month, currency } }: RunResult): string[] {
  if (month.waiting_count === null) return [];
  const [sure, count] = [Number(month.sure_waiting_count), Number(month.waiting_count)];
  if (count === 0) return [`as of ${month.as_of_on}: nobody waits for our answer`];
  const value = Number(month.value_waiting);
  const between = range(month.sure_value_waiting, value);
  const worth = value > 0 ? `; value waiting ${between} ${currency}` : '';
  const oldest = `the longest since ${month.oldest_wait_on} (${days(month.oldest_wait_days)})`;
  const customersWait =
    sure === count
      ? plural(count, 'customer waits', 'customers wait')
      : `${range(sure, count)} customers wait`;
  return [
    `as of ${month.as_of_on}: ${customersWait} for our answer, ${oldest}${worth}`,
    ...(sure === count ? [] : [`${grouped(count - sure)} of them ${NOT_SURE}`]),
  ];
}

/** Why it is not sure of all: see certainty in DEFINITIONS.md. */
const NOT_SURE =
  'only perhaps: a last word that was not read may be a bare thank-you (privacy.bodies: signals reads it), and a sender may be nobody we know';

/** A figure of which only its least and its greatest are known. */
function range(low: unknown, high: unknown): string {
  return low === undefined || Number(low) === Number(high)
    ? grouped(high)
    : `${grouped(low)} to ${grouped(high)}`;
}

function customers({ overview: { month } }: RunResult): string[] {
  const known = plural(Number(month.customer_count), 'customer', 'customers');
  if (month.regular_count === null) return [known];
  const regulars = plural(Number(month.regular_count), 'regular', 'regulars');
  const churns = plural(Number(month.churn_count), 'churn', 'churns');
  return [
    `${known}, ${regulars}; ${churns} in ${month.period}, ${grouped(month.churned_regular_count)} of them regulars`,
  ];
}

function attempts({ overview: { month } }: RunResult): string[] {
  const { personal_attempt_count, mass_attempt_count, mixed_message_count } = month;
  const counts = [personal_attempt_count, mass_attempt_count, mixed_message_count];
  if (counts.every((count) => Number(count) === 0)) return [];
  const personal =
    personal_attempt_count === null
      ? []
      : `${plural(Number(personal_attempt_count), 'personal attempt', 'personal attempts')} to win customers back`;
  const mass =
    mass_attempt_count === null
      ? []
      : `${plural(Number(mass_attempt_count), 'mass mailing', 'mass mailings')} to lost customers`;
  const mixed =
    mixed_message_count === null
      ? []
      : `${range(month.sure_mixed_message_count, mixed_message_count)} ${mixed_message_count === 1 ? 'mailing' : 'mailings'} to customers we owed an answer`;
  return [[[personal, mass].flat().join(', '), mixed].flat().filter(Boolean).join('; ')];
}

function checks({ overview }: RunResult): string[] {
  const names = overview.checks.map(({ name, problem_count }) => `${name} ${problem_count}`);
  return names.length > 0 ? [`checks with findings: ${names.join(', ')} (see regulars check)`] : [];
}

function plural(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

function days(count: unknown): string {
  return plural(Number(count), 'day', 'days');
}

function grouped(value: unknown): string {
  return Number(value).toLocaleString(WRITTEN_LANGUAGE, { maximumFractionDigits: 0 });
}
