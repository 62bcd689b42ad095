import { inWords } from '../../locales/spoken.ts';
import type { ReasonCode } from '../../reasons/reasons.ts';
import type { CanonicalColumn } from '../map/canonical.ts';
import { type ColumnProfile, isUnique } from './column-profile.ts';
import { essentials } from './essentials.ts';
import { headingTables, marks } from './headings.ts';
import { contactKindOf, hintCount, isOfStaff, isOfSuppliers, isTimeSheet } from './hints.ts';
import { summaries } from './meanings.ts';
import { currencyOf, plainHeading } from './plain-heading.ts';
import { questionsOn } from './questions.ts';
import type { SuggestedColumn } from './suggested-column.ts';
import { headingsIn, type Suggestion, suggestedColumns } from './suggested-columns.ts';
import { suggestionByLooks } from './suggestion-by-looks.ts';

/** Columns of each canonical table. */
export type CanonicalTables = Map<string, CanonicalColumn[]>;

/** A suggestion, and how much speaks for it: each heading counts more the fewer tables know it. */
type Fit = Suggestion & { evidence: number };

/**
 * Gives the likeliest table and its columns, and of a list of companies and their people the other of the two
 * tables besides; a code says why none does.
 */
export function suggestionsOf(
  profiles: ColumnProfile[],
  tables: CanonicalTables,
  hasHeader: boolean,
): Suggestion[] | ReasonCode {
  const named = profiles.map(({ name }) => plainHeading(name));
  const summary = summaries.find(([needed]) => needed.every((heading) => named.includes(heading)));
  if (summary) return summary[1];
  if (!hasHeader) return suggestionByLooks(profiles);
  const fits = [...tables].flatMap(([table, canonical]) => fitOf(table, canonical, profiles) ?? []);
  fits.sort((a, b) => b.evidence - a.evidence);
  const [best, ...others] = fits;
  if (!best) return 'fits_no_table';
  const beside = others.find((fit) => isBeside(fit, best));
  const rival = others.find((fit) => fit !== beside && isRival(fit, best));
  if (rival) best.questions.unshift(`is it ${best.table}? It may as well be ${rival.table}`);
  if (!beside) return [best];
  const pair = [best, beside].sort((a, b) => (a.table < b.table ? 1 : -1));
  return pair.map((fit) => withoutUsed(fit, pair));
}

/** A table for which nearly as much speaks, and of which no less is there. */
function isRival(fit: Fit, best: Fit): boolean {
  const share = isLacking(fit) && !isLacking(best) ? 0.95 : 0.75;
  return fit.evidence >= best.evidence * share;
}

function isLacking({ table, columns }: Fit): boolean {
  const names = columns.map(({ name }) => name);
  return (essentials[table] ?? []).some(({ columns: options }) =>
    options.every((name) => !names.includes(name)),
  );
}

/** Companies and people share their number: such a list is both, where the values bear both out, or leave the same to be asked. */
function isBeside(fit: Fit, best: Fit): boolean {
  const isPair = [fit.table, best.table].sort().join() === 'contacts,customers';
  return isPair && fit.questions.join() === best.questions.join();
}

function withoutUsed(fit: Fit, all: Fit[]): Suggestion {
  const used = all.flatMap(({ columns }) => columns.flatMap(headingsIn));
  return { ...fit, unused: fit.unused.filter((name) => !used.includes(name)) };
}

function fitOf(table: string, canonical: CanonicalColumn[], profiles: ColumnProfile[]): Fit | null {
  const columns = suggestedColumns(table, canonical, profiles);
  const headings = profiles.map(({ name }) => name);
  const constants = constantsOf(table, columns, headings);
  const names = columns.map(({ name }) => name);
  const isMarked = (marks[table] ?? []).some((all) => all.every((name) => names.includes(name)));
  if (!isMarked || !isLikely(table, columns, profiles)) return null;
  const used = columns.flatMap(headingsIn);
  const left = profiles.filter(({ name }) => !used.includes(name));
  return {
    table,
    columns,
    constants,
    unused: left.map(({ name }) => name),
    questions: questionsOn(table, { columns, constants, left, headings }),
    remarks: remarksOn(table, columns),
    evidence:
      evidenceOf(columns) +
      HINT *
        hintCount(
          table,
          left.map(({ name }) => name),
        ),
  };
}

const HINT = 0.3;

/** A list of people of ours is none of customers, lists name each once, and what was bought from others is no order. */
function isLikely(table: string, columns: SuggestedColumn[], profiles: ColumnProfile[]): boolean {
  const of = (name: string) => columns.find((column) => column.name === name)?.from;
  const headings = profiles.map(({ name }) => name);
  const isKeyed = (name: string) => {
    const key = of(name);
    return key === undefined || isUnique(key);
  };
  switch (table) {
    case 'people':
      return isKeyed('person_id');
    case 'campaigns':
      return isKeyed('campaign_id');
    case 'contacts':
      return !isOfStaff(headings);
    case 'customers':
      return !isOfStaff(headings) && (of('customer_id') !== of('name') || isKeyed('name'));
    case 'orders':
      if (!of('customer_id')) return !isOfSuppliers(headings);
      return of('value') !== undefined || of('order_id') !== undefined || evidenceOf(columns) > 0.4;
    case 'tickets':
      return isKeyed('ticket_id') || !isTimeSheet(headings);
    default:
      return true;
  }
}

/** A heading that only one table knows counts most, and each but once. */
function evidenceOf(columns: SuggestedColumn[]): number {
  const taken = new Set(columns.flatMap(headingsIn));
  return [...taken].reduce((sum, heading) => sum + 1 / (headingTables(heading) || 5), 0);
}

/** What the file does not say of its rows, and all of them have in common. */
function constantsOf(
  table: string,
  columns: SuggestedColumn[],
  headings: string[],
): Map<string, string> {
  const constants = new Map<string, string>();
  const of = (name: string) => columns.find((column) => column.name === name);
  if (table === 'contracts' && !of('status')) constants.set('status', 'signed');
  if (table === 'contracts' && !of('started_on') && of('status'))
    constants.set('is_opportunity', 'true');
  if (table === 'trials' && !of('campaign_id')) constants.set('campaign_id', 'trial');
  if (table === 'activities' && !of('kind'))
    constants.set('kind', contactKindOf(headings) ?? 'call');
  const value = of('value') ?? of('total_value') ?? of('annual_value');
  const currency = value && currencyOf(value.from.name);
  const isOfMoney = table === 'orders' || table === 'contracts';
  if (isOfMoney && currency && !of('currency')) constants.set('currency', currency);
  return constants;
}

function remarksOn(table: string, columns: SuggestedColumn[]): string[] {
  const amount = columns.find(({ name }) => name === 'value');
  if (table === 'orders' && amount && amount.from.negatives + (amount.times?.negatives ?? 0) > 0)
    return [
      inWords(
        'Some amounts are below nought: they give back what was bought, and are no purchases.',
      ),
    ];
  const id = columns.find(({ name }) => name === 'ticket_id')?.from;
  if (table !== 'tickets' || !id || id.distinct > id.filled * 0.9) return [];
  return [
    inWords(
      '{name} is repeated: an event log. Of each ticket its first row counts, the others are duplicates.',
      { name: id.name },
    ),
  ];
}
