import { type PlanNode, stepsOf } from './plan-tree.ts';
import type { QueryPlan } from './query-plans.ts';

/** Tables whose rows do not grow with customers, messages or orders, and what a row of theirs is. */
const FEW_ROWS: { tables: string[]; why: string }[] = [
  {
    tables: ['settings', 'event_archive', 'messages_end', 'followed_from', 'known_days'],
    why: 'one row',
  },
  {
    tables: [
      'report_months',
      'report_years',
      'long_gaps',
      'closing_days',
      'working_intervals',
      'responses_by_month',
    ],
    why: 'a month, a day or a year',
  },
  {
    tables: ['data_sources', 'source_gaps', 'freshness_limits', 'mailboxes', 'source_spans'],
    why: 'a source of exports, or a gap in one',
  },
  { tables: ['topics', 'event_kinds', 'orders_by_tax'], why: 'a word, or a kind of event or tax' },
  { tables: ['fitted_models', 'answer_gains'], why: 'a model, or a day of delay' },
  { tables: ['people', 'own_names'], why: 'somebody or some name of ours' },
  { tables: ['decided', 'decided_customers', 'made_decisions'], why: 'what people have decided' },
];

/** Queries with a nested loop that is none over many rows, though the plan does not show it. */
const NESTED_LOOPS_ALLOWED: Record<string, string> = {
  decisions_read: 'one side is what people have decided',
  terms_changes_compared: 'one side is the months in which terms were changed for many',
  own_words: 'one side is one quantile of the company',
};

/** Queries that put rows into one task that the plan does not show to be few, and what these are. */
const ONE_TASK_ALLOWED: { queries: string[]; why: string }[] = [
  {
    queries: ['churns_by_last_event', 'messages_by_use', 'path_variants', 'win_back_lateness'],
    why: 'groups, of which there are few for any company',
  },
  {
    queries: ['own_names', 'source_gaps', 'quarantine_by_reason', 'unused_files'],
    why: 'names and campaigns of ours, files and reasons',
  },
  {
    queries: ['wait_groups'],
    why: 'the values of customers, to rank them: SCALING.md says what that costs',
  },
];

/** Tells what in a plan does not spread over machines: every row against every other, or all rows in one task. */
export function faultsOfPlan({ name, plan }: QueryPlan): string[] {
  if (plan.some(({ text }) => text.startsWith('Error occurred'))) {
    return [`${name}: ${stepsOf(plan)[1]?.text}`];
  }
  const steps = stepsOf(plan);
  const loops = steps.filter((step) => isNestedLoop(step) && !readsOf(step).some(hasFewRows));
  const gathered = steps.filter(isGathered);
  return [
    ...(name in NESTED_LOOPS_ALLOWED ? [] : loops).map(
      (step) => `${name}: a nested loop of ${tablesOf(readsOf(step)).join(', ')}: ${step.text}`,
    ),
    ...(mayGather(name) ? [] : gathered).map(
      (step) => `${name}: one task gets all rows of ${tablesOf(step.children).join(', ')}`,
    ),
  ];
}

/** How often a plan sends rows to other tasks. */
export function shuffleCount({ plan }: QueryPlan): number {
  return stepsOf(plan).filter(({ text }) => text.startsWith('Exchange ')).length;
}

/** Gives the names of the allowed that no plan needs allowed. */
export function needlesslyAllowed(plans: QueryPlan[]): string[] {
  const steps = (name: string) => stepsOf(plans.find((plan) => plan.name === name)?.plan ?? []);
  return [
    ...Object.keys(NESTED_LOOPS_ALLOWED).filter(
      (name) => !steps(name).some((step) => isNestedLoop(step) && !readsOf(step).some(hasFewRows)),
    ),
    ...ONE_TASK_ALLOWED.flatMap(({ queries }) => queries).filter(
      (name) => !steps(name).some(isGathered),
    ),
  ];
}

function mayGather(name: string): boolean {
  return ONE_TASK_ALLOWED.some(({ queries }) => queries.includes(name));
}

function isNestedLoop({ text }: PlanNode): boolean {
  return /^(CartesianProduct|BroadcastNestedLoopJoin)/.test(text);
}

/** All rows in one task: what was summed up before, limited or is small anyway is no burden there. */
function isGathered(step: PlanNode): boolean {
  const [read] = readsOf(step);
  return step.text.startsWith('Exchange SinglePartition') && !!read && !hasFewRows(read);
}

function hasFewRows(step: PlanNode): boolean {
  const { text } = step;
  const table = TABLE.exec(text)?.[1];
  if (table !== undefined) return FEW_ROWS.some(({ tables }) => tables.includes(table));
  if (ONE_OR_LIMITED.test(text)) return true;
  const reads = readsOf(step);
  if (/Left(Semi|Anti)|ExistenceJoin/.test(text)) return reads.slice(0, 1).some(hasFewRows);
  return reads.length > 0 && reads.every(hasFewRows);
}

const TABLE = /^FileScan .*\/(\w+)\]/;
const ONE_OR_LIMITED =
  /^(LocalTableScan|Scan OneRowRelation|\w*Aggregate\(keys?=\[\]|(Local|Global|Collect)Limit|TakeOrdered)/;

function readsOf({ children }: PlanNode): PlanNode[] {
  return children.filter(({ text }) => !/^(Reused)?Subquery /.test(text));
}

function tablesOf(steps: PlanNode[]): string[] {
  const tables = stepsOf(steps).flatMap(({ text }) => TABLE.exec(text)?.[1] ?? []);
  return [...new Set(tables)];
}
