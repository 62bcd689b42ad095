import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareCompany, compareGenerated, compareLines } from './compare-companies.ts';
import { compareExamples } from './compare-examples.ts';
import { pythonWith } from './python.ts';
import { sparkSql } from './spark-sql.ts';
import { tellSpread } from './spread.ts';

// Whether the model is the same on DuckDB and on Spark: `npm run engines`, all of it;
// `npm run engines -- waits turns`, the examples of two queries; `npm run engines -- --company data/samples`.
// `--companies 30` makes and compares small companies, by the seeds from 2 on or from `--seed 12`; `--minutes 3` runs as many examples as that, each day others, and no company; `--install` only installs.
// `--plans`, `--costs 20000` (on another Spark by `--master 'local-cluster[2,1,1024]'`) and `--log folder` do something else instead: spread.ts.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    company: { type: 'string' },
    companies: { type: 'string' },
    seed: { type: 'string', default: '2' },
    minutes: { type: 'string' },
    install: { type: 'boolean' },
    plans: { type: 'boolean' },
    costs: { type: 'string' },
    master: { type: 'string', default: 'local[2]' },
    log: { type: 'string' },
  },
});
if (values.install) {
  pythonWith('sqlglot', 'pyspark');
  process.exit();
}
if (values.plans || values.costs || values.log) {
  await tellSpread(values);
  process.exit();
}

let faultCount = 0;
if (values.company === undefined && values.companies === undefined) {
  const minutes = values.minutes === undefined ? undefined : Number(values.minutes);
  const compared = await compareExamples(positionals, console.error, minutes);
  const equal = compared.count - compared.faultCount;
  console.log(`${equal} of ${compared.count} examples are equal on both engines`);
  faultCount += compared.faultCount;
}
if (positionals.length === 0 && values.minutes === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-engines-'));
  if (values.companies === undefined) {
    const company = values.company ?? 'data/samples';
    // By the settings of Spark itself, which most users have.
    const compared = await compareCompany(company, folder, dirname(sparkSql(folder)));
    console.log(`the report of ${company}: ${compareLines(compared)}`);
    faultCount += compared.faults.length;
  } else {
    const seeds = { count: Number(values.companies), first: Number(values.seed) };
    faultCount += await compareGenerated(seeds, folder, console.log);
  }
  rmSync(folder, { recursive: true });
}
process.exitCode = faultCount > 0 ? 1 : 0;
