import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../deliver/editions.ts';
import type { Compared } from '../editions/diff.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Command } from './flags.ts';
import { described } from './help-words.ts';
import { reportFlags } from './report-flags.ts';

type DiffFlags = { report?: string | undefined; other?: string | undefined; reports: string };

/** `regulars diff`: which figures moved between two reports, and why. */
export const diffCommand: Command<DiffFlags> = {
  command: 'diff [report] [other]',
  describe: message('Show which figures moved between two editions or months, and why'),
  builder: (yargs) =>
    yargs
      .positional('report', {
        type: 'string',
        describe: inWords(
          'A month (its last two editions, unless another is named), an edition as 2012-10/1, or a report.json; else what was made last beside the one before',
        ),
      })
      .positional('other', {
        type: 'string',
        describe: inWords('The later one, named in the same way'),
      })
      .options(described({ reports: reportFlags.reports })),
  handler: async ({ report, other, reports, database, json: isJson, terminal }) => {
    const { diff } = await import('../editions/diff.ts');
    const { savedHead } = await import('../deliver/saved-report.ts');
    const { json } = await import('../terminal/formatted.ts');
    const { diffText } = await import('../terminal/diff-text.ts');
    const { sayIn } = await import('../build/kit/say.ts');
    const [earlier, later] = await asked({ report, other, reports });
    const found = await diff(earlier, later, database);
    const say = sayIn(savedHead(later.path).language, 'EUR');
    terminal.print(isJson ? json(found) : diffText(found, say));
  },
};

/** `2012`, `2012-10`, `2012-10-31`, each with the number of an edition behind a slash. */
const NAMED = /^(\d{4}(?:-\d\d){0,2})(?:\/(\d+))?$/;

async function asked({ report, other, reports }: DiffFlags): Promise<[Compared, Compared]> {
  if (report === undefined) return lastMade(reports);
  if (other === undefined) return lastTwo(report, reports);
  return [await compared(report, reports), await compared(other, reports)];
}

/** What a run says at its end, in full. */
async function lastMade(reports: string): Promise<[Compared, Compared]> {
  const { editionBefore, lastEdition } = await import('../deliver/editions.ts');
  const later = lastEdition(reports);
  const earlier = later && editionBefore(reports, later.record.period, later.record.madeAt);
  if (earlier) return [comparedOf(earlier), comparedOf(later)];
  if (!later)
    throw new UserError(inWords('There is no edition in {folder} yet.', { folder: reports }));
  throw new UserError(
    inWords(
      'The edition made last, {name}, has none before it, of its month or the month before. Name two to compare: regulars diff 2012-10 2012-11.',
      { name: `${later.record.period}/${later.record.edition}` },
    ),
  );
}

async function lastTwo(period: string, reports: string): Promise<[Compared, Compared]> {
  const editions = await left(period, reports);
  const [earlier, later] = editions.slice(-2);
  if (earlier && later) return [comparedOf(earlier), comparedOf(later)];
  throw new UserError(
    inWords(
      '{count, plural, =0 {There is no edition} other {There is only one edition}} of {period} in {folder}. Name two reports to compare: months, editions as 2012-10/1, or files report.json.',
      { count: editions.length, period, folder: reports },
    ),
  );
}

async function compared(name: string, reports: string): Promise<Compared> {
  const [, period, number] = NAMED.exec(name) ?? [];
  if (period === undefined) return besideIt(name);
  const editions = await left(period, reports);
  const edition =
    number === undefined
      ? editions.at(-1)
      : editions.find(({ record }) => record.edition === Number(number));
  if (edition) return comparedOf(edition);
  if (number === undefined && existsSync(join(reports, period)))
    return besideIt(join(reports, period));
  throw new UserError(
    inWords(
      'There is no edition {name} in {folder}{known, select, none {.} other {, but of that period {known}.}}',
      {
        name,
        folder: reports,
        known: editions.map(({ record }) => record.edition).join(', ') || 'none',
      },
    ),
  );
}

async function besideIt(path: string): Promise<Compared> {
  const { editionIn } = await import('../deliver/editions.ts');
  return { path, record: editionIn(path)?.record };
}

function comparedOf({ folder, record }: Edition): Compared {
  return { path: folder, record };
}

/** The editions of which more is left than the record. */
async function left(period: string, reports: string): Promise<Edition[]> {
  const { editionsOf } = await import('../deliver/editions.ts');
  return editionsOf(reports, period).filter(({ record }) => record.removed === undefined);
}
