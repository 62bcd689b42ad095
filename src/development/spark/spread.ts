import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alignedText } from '../../terminal/text-table.ts';
import { comparedCosts, costsIn, costTable } from './compare-costs.ts';
import { faultsOfPlan, needlesslyAllowed, shuffleCount } from './plan-rules.ts';
import { queryPlans } from './query-plans.ts';

type Asked = { plans?: boolean; costs?: string; log?: string; master: string };

const SHOWN = 20;

/** Tells whether the plans of the queries spread over machines, or what tables cost: those of a made company on both engines, or those of a folder of Spark's logs. */
export async function tellSpread({ plans, costs, log, master }: Asked): Promise<void> {
  if (log) return console.log(costTable(await costsIn(log)));
  const folder = mkdtempSync(join(tmpdir(), 'regulars-engines-'));
  try {
    if (plans) await checkPlans(folder);
    else console.log(await comparedCosts(Number(costs), folder, master));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Ends as failed where a plan does not spread, and tells how often each sends its rows to other tasks. */
async function checkPlans(folder: string): Promise<void> {
  const plans = await queryPlans(folder);
  const faults = [
    ...plans.flatMap(faultsOfPlan),
    ...needlesslyAllowed(plans).map((name) => `${name} needs no exception`),
  ];
  const counts = plans
    .map((plan): [string, number] => [plan.name, shuffleCount(plan)])
    .toSorted((a, b) => b[1] - a[1]);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  console.log(`${total} shuffles in ${counts.length} selects, most of them in:`);
  console.log(alignedText(['select', 'shuffles'], counts.slice(0, SHOWN)));
  if (faults.length > 0) console.error(faults.join('\n'));
  process.exitCode = faults.length > 0 ? 1 : 0;
}
