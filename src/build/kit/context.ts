import type { Config } from '../../config/config.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Cell, Chapter } from '../../report/blocks.ts';
import type { FigureKind } from './known-figures.ts';
import { rowsOf } from './rows.ts';
import { type Say, sayIn } from './say.ts';
import { unknownNow } from './sources-known.ts';
import { type Verdict, verdictsOf } from './verdicts.ts';

/** The one row of `settings` as far as the report prints it. */
export type Settings = Rows['settings'];

/** What every section needs beside its tables. */
export type Context = Say & {
  settings: Settings;
  config: Config;
  /** The year that the report is of; else a month or day. */
  year?: string | undefined;
  /** Why a kind of figure is not known of the month of the report, as the begin of a sentence; nothing of those that are. */
  unknown: { [Kind in FigureKind]?: string };
  /** Decides whether a comparison is stated, see comparisons.ts. */
  verdict(name: string): Verdict;
  /** Gives a customer's name, leading to the customer's page where there is one. */
  customer(customerId: string, name: string): Cell;
};

/** A chapter of the report: a pure function of the tables. */
export type Section = (tables: Tables, context: Context) => Chapter;

/** Makes the context of a report; `onMessage` hears of every message that is translated. */
export function contextOf(
  tables: Tables,
  config: Config,
  onMessage?: (message: string) => void,
): Context {
  const [settings] = rowsOf(tables, 'settings');
  if (!settings) throw new Error('The table settings is empty');
  const anchors = new Map(
    rowsOf(tables, 'named_customers').map((row) => [row.customer_id, row.anchor]),
  );
  const say = sayIn(config.language, settings.currency, onMessage);
  return {
    ...say,
    unknown: unknownNow(tables, say),
    settings,
    config,
    verdict: verdictsOf(tables),
    customer: (customerId, name) => {
      const anchor = anchors.get(customerId);
      return anchor ? { text: name, href: `#${anchor}` } : name;
    },
  };
}
