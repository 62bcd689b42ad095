import type { Language } from '../locales/languages.ts';
import type { FigureName } from './figure-names.ts';
import type { Grounds } from './grounds.ts';

/** Changes whenever what is saved of a report could no longer be rendered. */
export const REPORT_FORMAT = 1;

/** What a report is made of: plain JSON, built by the sections and rendered by `html.ts`. */
export type Report = {
  format: typeof REPORT_FORMAT;
  title: string;
  /** The message of the report in one line; it stands above all, its title beside the company. */
  headline?: string | undefined;
  language: Language;
  company: string;
  /** Whom to ask, as configured. */
  contact?: string | undefined;
  /** Picture of the company as a data address. */
  logo?: string | undefined;
  /** Colour of the lines at its head, `#0a5c36`. */
  accent?: string | undefined;
  /** For example `2012-11`, or `2012-11-28` where the report stands on a day within a month. */
  period: string;
  /** Last day that is seen, `2012-11-30`. */
  asOf: string;
  /** Day on which it was built, where SOURCE_DATE_EPOCH names one: else the same data give the same page on every day. */
  builtOn?: string | undefined;
  /** What it rests on; none where an earlier version saved it. */
  grounds?: Grounds | undefined;
  chapters: Chapter[];
  /** One for each customer that a chapter names. */
  journeys: Chapter[];
};

/**
 * A chapter has an anchor (`id`), a heading and blocks. What is not read every month, `details`, is a page of its own in
 * the same file; a chapter without blocks is that page alone.
 */
export type Chapter = { id: string; title: string; blocks: Block[]; details?: Block[] };

export type Block =
  | Heading
  | Text
  | Figures
  | Chart
  | Swimlanes
  | FlowMap
  | Story
  | TableBlock
  | List
  | Terms;

export type Heading = { type: 'heading'; text: string };
export type Text = {
  type: 'text';
  text: string;
  tone?: 'lead' | 'note' | 'good' | 'bad';
  /** Name of the query file that its figures come from; leads to their definition. */
  source?: string;
};
export type List = { type: 'list'; items: Cell[] };

/** Words with what they mean, and the queries that compute them; `id` is the anchor to which figures of these lead. */
export type Terms = { type: 'terms'; terms: Term[] };
export type Term = { id?: string; term: string; text: string; queries: string[] };

/** Up to four large numbers, each with what it means and what it is compared to. */
export type Figures = { type: 'figures'; figures: Figure[] };
export type Figure = {
  /** What is measured, in the index of all reports. */
  name?: FigureName;
  label: string;
  value: string;
  /** Denominator, interval, definition in one line. */
  detail: string;
  change?: { text: string; tone: 'good' | 'bad' | 'neutral' };
  trend?: Trend;
};

/** A row of months as a small picture: numbers as columns, shares (0 to 1) as points; null where nothing is known. */
export type Trend = { as: 'columns' | 'points'; values: (number | null)[]; text: string };

/** A vega-lite specification with its data inside; drawn to SVG when the page is rendered. */
export type Chart = {
  type: 'chart';
  /** States the finding. */
  title: string;
  /** Says in words what the picture shows, with its figures. */
  alternative: string;
  /** Denominator, interval, and how to read it. */
  note: string;
  /** Name of the query file the data come from. */
  source: string;
  spec: Record<string, unknown>;
  /** Why it cannot be drawn, where that was found when it was read. */
  fault?: string | undefined;
  /** The same data as a table, behind a disclosure. */
  data: TableBlock;
  /** Whether the rows stand below it anyway, so that no disclosure holds them. */
  hasRowsBelow?: boolean | undefined;
};

/** A customer's history as lanes over time; every place is a share of the width, from 0 to 1. */
export type Swimlanes = Omit<Chart, 'type' | 'spec' | 'fault'> & {
  type: 'swimlanes';
  lanes: string[];
  /** How many lanes from above hold what people say to each other: silence is theirs. */
  spokenCount: number;
  ticks: { at: number; label: string }[];
  /** Stretches without a word from either side, drawn behind the first lanes. */
  silences: { from: number; to: number; days: string; text: string }[];
  bars: LaneBar[];
  marks: LaneMark[];
  /** What the marks of the picture stand for. */
  key?: { shape: LaneMark['shape']; isHollow: boolean; colour?: 'bad'; text: string }[];
  /** A few words above a lane, beginning or ending at their place. */
  labels: { lane: number; at: number; side: 'left' | 'right'; text: string }[];
};
export type LaneBar = {
  lane: number;
  from: number;
  to: number;
  look: 'term' | 'wait' | 'open-wait';
  text: string;
};
export type LaneMark = {
  lane: number;
  at: number;
  shape: 'circle' | 'diamond' | 'square' | 'cross';
  colour: Colour;
  isHollow: boolean;
  /** What happened, shown on hover and on focus. */
  text: string;
  /** The anchor of its line in the list of events. */
  href: string;
};

/** States and the steps between them; laid out when the page is rendered. */
export type FlowMap = Omit<Chart, 'type' | 'spec' | 'fault'> & {
  type: 'map';
  states: { id: string; label: string; detail: string; colour: Colour }[];
  /** `weight` is a share of the most frequent step, from 0 to 1. */
  steps: { from: string; to: string; label: string; weight: number }[];
};

/** A colour means one thing everywhere: they, we, mass mailings, contract, and what is bad. */
export type Colour = 'they' | 'we' | 'mass' | 'contract' | 'bad';

/** The turning points of a history side by side; `gap` is what lies between a moment and the one before. */
export type Story = { type: 'story'; moments: Moment[] };
export type Moment = { when: string; text: string; colour: Colour; gap?: string };

export type TableBlock = {
  type: 'table';
  caption?: string;
  columns: Column[];
  rows: Cell[][];
  /** An anchor for each row. */
  anchors?: string[];
  /** Name of the list beside the page, as .csv and .xlsx; such a table can be sorted and filtered. */
  file?: string;
  /** Can be sorted and filtered, though no file of it stands beside the page. */
  isSortable?: boolean;
  /** Further columns of the list alone; without values they are for people to fill in. */
  listColumns?: { title: string; values?: string[] }[];
  /** Name of the query file the rows come from. */
  source?: string;
  /** The command that lists the rows behind its figures. */
  command?: string;
  /** Stands behind a disclosure: its figures are more exact than they are sure. */
  isFolded?: boolean;
  /** So many rows of the list are seen until somebody asks for all; its files hold all of them. */
  firstRows?: 5 | 12;
};
/** `currency`, an ISO 4217 code, says that the values are amounts of it. */
export type Column = { title: string; align?: 'left' | 'right'; currency?: string };

/**
 * A text; or one that leads to an anchor of the same page, or stands for a value by which the column is sorted and
 * which a spreadsheet gets (a number, or a day as 2012-11-28; null for nothing).
 */
export type Cell = string | { text: string; href: string } | Valued;
/** `share`, from 0 to 1, is drawn as a bar below the text, `trend` beside it. */
export type Valued = {
  text: string;
  value: string | number | null;
  share?: number;
  trend?: Trend;
};
