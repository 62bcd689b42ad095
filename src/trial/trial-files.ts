import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sheetFiles } from '../deliver/report-lists.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { UserError } from '../errors.ts';
import type { Language } from '../locales/languages.ts';
import { inWords } from '../locales/spoken.ts';
import { makeFolder } from '../make-folder.ts';
import { csvText } from '../text/csv.ts';
import type { TrialPlan } from './trial-plan.ts';

/** Columns of the table trials, as a run reads them. */
const TRIALS = [
  ...['trial_id', 'campaign_id', 'customer_id', 'arm', 'is_control', 'assigned_at'],
  ...['contacted_by', 'outcome_days'],
];

/** Throws a UserError if a folder holds anything: a plan that is drawn again is another one. */
export function requireEmpty(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  throw new UserError(
    inWords('{folder} is not empty, and a plan is never written over. Name another with --out.', {
      folder,
    }),
  );
}

/** Writes the list for those who call, and the rows for the next run. Gives the paths. */
export async function writeTrial(
  folder: string,
  plan: TrialPlan,
  { language, currency }: { language: Language; currency: string },
): Promise<string[]> {
  requireEmpty(folder);
  const list = inWords('calls');
  const files = await sheetFiles({ ...callSheet(plan, currency), name: list }, language);
  makeFolder(folder);
  for (const [name, content] of [...files, ['trials.csv', trialRows(plan)] as const])
    replaceFile(join(folder, name), content);
  return [...files.keys(), 'trials.csv'].map((name) => join(folder, name));
}

function trialRows({ name, drawn, from, days }: TrialPlan): string {
  const rows = drawn.map(({ customer_id, isCalled }) => [
    ...[name, name, customer_id, isCalled ? inWords('called now') : inWords('called later')],
    ...[String(!isCalled), from, 'call', days],
  ]);
  return `${csvText([TRIALS, ...rows])}\n`;
}

function callSheet({ drawn, from, laterFrom }: TrialPlan, currency: string) {
  const money = inWords('annual value');
  return {
    columns: [
      inWords('call from'),
      inWords('customer'),
      inWords('name'),
      inWords('left on'),
      money,
      inWords('third of value'),
    ],
    currencies: [undefined, undefined, undefined, undefined, currency, undefined],
    rows: drawn
      .toSorted((a, b) => Number(b.isCalled) - Number(a.isCalled))
      .map(({ isCalled, customer_id, name, churned_on, annual_value, stratum }) => [
        ...[isCalled ? from : laterFrom, customer_id, name, churned_on],
        ...[annual_value, stratum],
      ]),
  };
}
