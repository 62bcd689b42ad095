import { decisionFault } from '../build/grounds/decisions-read.ts';
import { rangeText } from '../build/kit/range.ts';
import type { Say } from '../build/kit/say.ts';
import { tableName } from '../build/kit/table-names.ts';
import { message } from '../locales/translate.ts';
import type { ModelResult, RunResult } from '../run.ts';
import { printable } from '../text/printable.ts';
import { remarks } from './file-list.ts';
import { setAsideLines } from './set-aside-text.ts';
import { sinceLastLines } from './since-last-text.ts';
import { sourceTable, unknownLines } from './source-lines.ts';
import { strictFaults } from './strict-faults.ts';
import { alignedText } from './text-table.ts';
import { usedFiles } from './used-files.ts';

/** What stands before the lines of a chapter. */
const TITLES = {
  used: message('Used'),
  aside: message('Aside'),
  until: message('Until'),
  unknown: message('Unknown'),
  decided: message('Decided'),
  found: message('Found'),
  assumed: message('Assumed'),
  by: message('By'),
  report: message('Report'),
  changed: message('Changed'),
  remark: message('Remark'),
};

/** Gives what a run has read, found and written, as text for reading, in the language of the report. */
export function runSummary(result: RunResult, say: Say): string {
  const { files, overview, report } = result;
  const chapter = chaptersIn(say);
  return [
    coverage(result, say),
    ...chapter('used', usedFiles(files, result, say)),
    ...remarks(files, say),
    ...chapter('aside', setAsideLines(overview.setAside, say)),
    ...sources(result, say),
    ...found(result, say),
    ...chapter('report', written(report, say)),
    ...chapter('changed', sinceLastLines(result.sinceLast, say)),
    ...chapter('remark', remark(result, say)),
  ].join('\n');
}

/** Gives what stands in the journeys, where no report was written. */
export function modelSummary(result: ModelResult, say: Say): string {
  const next = say.t("''regulars report'' writes it, of the same month or day");
  const lines = [...found(result, say), ...chaptersIn(say)('report', [next])];
  return lines.join('\n').trimStart();
}

/** The chapters on what the journeys say. */
function found(result: ModelResult, say: Say): string[] {
  const { overview, configPath } = result;
  const chapter = chaptersIn(say);
  return [
    ...chapter('until', until(result, say)),
    ...chapter('unknown', [...nobodyKnown(result, say), ...unknownLines(overview, say)]),
    ...chapter('decided', decided(result, say)),
    ...chapter(
      'found',
      [waiting, customers, attempts, checks].flatMap((tell) => tell(result, say)),
    ),
    ...chapter('assumed', assumed(result, say)),
    ...chapter('by', [configPath ?? say.t('no regulars.yaml: all is at its default')]),
  ];
}

function written(
  { page, pdf, pdfShort, letter, index, reportCount }: RunResult['report'],
  { t }: Say,
): string[] {
  const isOne = !index || reportCount <= 1;
  const all = isOne
    ? []
    : [t('{index} leads to all {count}', { index, count: String(reportCount) })];
  return [page, pdf ?? [], pdfShort ?? [], letter ?? [], all].flat();
}

function coverage({ overview }: RunResult, { t }: Say): string {
  const rows = overview.tables.map((row) => [
    tableName(String(row.table_name), t),
    row.read_count,
    row.loaded_count,
    row.duplicate_count,
    row.quarantine_count,
  ]);
  const headings = [t('Rows'), t('read'), t('loaded'), t('duplicates'), t('set aside')];
  return alignedText(headings, rows);
}

/** Gives what sets the lines of a chapter beside its title. */
function chaptersIn({ t }: Say) {
  const width = Math.max(...Object.values(TITLES).map((title) => t(title).length)) + 2;
  return (name: keyof typeof TITLES, lines: string[]): string[] =>
    lines.length === 0
      ? []
      : ['', ...lines.map((line, at) => (at === 0 ? t(TITLES[name]) : '').padEnd(width) + line)];
}

const CAUSES: Record<string, string> = {
  day: message('by --as-of'),
  month: message('by --month'),
  year: message('by --year'),
  newest_month: message('what comes after is no complete month yet'),
};

function sources({ overview }: RunResult, say: Say): string[] {
  return sourceTable(overview, say).flatMap((table) => ['', table]);
}

/** What makes this run fail where it is to be strict. */
function remark(result: RunResult, say: Say): string[] {
  const faults = strictFaults(result, say);
  if (faults.length === 0) return [];
  return [say.t('{faults}: with --strict the exit code is 3', { faults: faults.join(', ') })];
}

/** Why the report does not stand on the last day of the data. */
function until({ overview: { month } }: ModelResult, { t }: Say): string[] {
  const [asOf, end] = [String(month.as_of_on), String(month.data_end_on)];
  if (end > asOf)
    return [
      t('the data go to {end}, but the report is as of {asOf}: {cause}', {
        end,
        asOf,
        cause: t(CAUSES[String(month.as_of_rule)] ?? ''),
      }),
    ];
  if (end < asOf)
    return [
      t('the data end on {end}: of the days from then to {asOf} nothing is known', { end, asOf }),
    ];
  return [];
}

/** Who was taken for one of us, as nothing said so. */
function assumed({ overview }: ModelResult, { t }: Say): string[] {
  const own = overview.assumedOwn.map(printable).join(', ');
  return own ? [t('our own side: {own} (set own.domains in regulars.yaml)', { own })] : [];
}

/** What people have decided: how much of it counts, and which rows did nothing. */
function decided({ overview: { decisions } }: ModelResult, { t }: Say): string[] {
  const { takenCount, idle } = decisions;
  const taken = t(
    '{count, plural, one {# decision of people counts} other {# decisions of people count}} (see the Data quality chapter)',
    { count: takenCount },
  );
  return [
    ...(takenCount > 0 ? [taken] : []),
    ...idle.map((row) => {
      const fault = t(decisionFault(String(row.fault)));
      return printable(
        t('{place} did nothing: {fault}{hasValue, select, true {: {found}} other {}}', {
          place: String(row.place),
          fault,
          hasValue: row.found !== null,
          found: `'${row.found}'`,
        }),
      );
    }),
  ];
}

function waiting({ overview: { month, currency } }: ModelResult, say: Say): string[] {
  const { t } = say;
  if (month.waiting_count === null) return [];
  const [sure, count] = [Number(month.sure_waiting_count), Number(month.waiting_count)];
  const asOf = String(month.as_of_on);
  if (count === 0) return [t('as of {asOf}: nobody waits for our answer', { asOf })];
  const value = Number(month.value_waiting);
  return [
    t(
      'as of {asOf}: {isSure, select, true {{count, plural, one {# customer waits} other {# customers wait}}} other {{between} customers wait}} for our answer, the longest since {oldest} ({days, plural, one {# day} other {# days}}){hasValue, select, true {; value waiting {worth} {currency}} other {}}',
      {
        asOf,
        isSure: sure === count,
        count,
        between: range(sure, count, say),
        oldest: String(month.oldest_wait_on),
        days: Number(month.oldest_wait_days),
        hasValue: value > 0,
        worth: range(month.sure_value_waiting, value, say),
        currency,
      },
    ),
    ...(sure === count ? [] : [t(NOT_SURE, { count: count - sure })]),
  ];
}

/** Why it is not sure of all: see certainty in DEFINITIONS.md. */
const NOT_SURE = message(
  '{count, number} of them only perhaps: a last word that was not read may be a bare thank-you (privacy.bodies: signals reads it), and a sender may be nobody we know',
);

/** A figure of which only its least and its greatest are known. */
function range(low: unknown, high: unknown, say: Say): string {
  const grouped = (value: number) => say.formats.number(Math.round(value));
  return rangeText(Number(low ?? high), Number(high), grouped, say);
}

/** Without customers that anything names, their number is no nought. */
function nobodyKnown({ overview: { month } }: ModelResult, { t }: Say): string[] {
  if (month.customer_count !== null) return [];
  return [
    t(
      'who is a customer is not known: neither customers nor contracts or orders were loaded, and of mails it is not known who wrote for us',
    ),
  ];
}

function customers({ overview: { month } }: ModelResult, { t }: Say): string[] {
  if (month.customer_count === null) return [];
  const known = t('{count, plural, one {# customer} other {# customers}}', {
    count: Number(month.customer_count),
  });
  if (month.regular_count === null) return [known];
  return [
    t(
      '{known}, {regulars, plural, one {# regular} other {# regulars}}; {churns, plural, one {# churn} other {# churns}} in {period}, {lost, number} of them regulars',
      {
        known,
        regulars: Number(month.regular_count),
        churns: Number(month.churn_count),
        period: String(month.period),
        lost: Number(month.churned_regular_count),
      },
    ),
  ];
}

function attempts({ overview: { month } }: ModelResult, say: Say): string[] {
  const { t } = say;
  const { personal_attempt_count, mass_attempt_count, mixed_message_count } = month;
  const counts = [personal_attempt_count, mass_attempt_count, mixed_message_count];
  if (counts.every((count) => Number(count) === 0)) return [];
  const tried = [
    personal_attempt_count !== null &&
      t(
        '{count, plural, one {# personal attempt} other {# personal attempts}} to win customers back',
        { count: Number(personal_attempt_count) },
      ),
    mass_attempt_count !== null &&
      t('mass mailings to {count, plural, one {# lost customer} other {# lost customers}}', {
        count: Number(mass_attempt_count),
      }),
  ];
  const mixed =
    mixed_message_count !== null &&
    t(
      'mass mailings to {between} {isOne, select, true {customer} other {customers}} we owed an answer',
      {
        between: range(month.sure_mixed_message_count, mixed_message_count, say),
        isOne: Number(mixed_message_count) === 1,
      },
    );
  return [[tried.filter(Boolean).join(', '), mixed].filter(Boolean).join('; ')];
}

function checks({ overview }: ModelResult, { t }: Say): string[] {
  const names = overview.checks.map(({ name, problem_count }) => `${name} ${problem_count}`);
  if (names.length === 0) return [];
  return [t('checks with findings: {names} (see regulars check)', { names: names.join(', ') })];
}
