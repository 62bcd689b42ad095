import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareCompany, compareGenerated } from './compare-companies.ts';
import { compareExamples } from './compare-examples.ts';
import { pythonWith } from './python.ts';
import { tellSpread } from './spread.ts';

// Whether the model is the same on DuckDB and on Spark: `npm run engines`, all of it;
// `npm run engines -- waits turns`, the examples of two queries; `npm run engines -- --company data/samples`.
// `--companies 30` makes and compares small companies; `--minutes 3` runs as many examples as that, each day others, and no company; `--install` only installs.
// `--plans`, `--costs 20000` and `--log folder` do something else instead: spread.ts.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    company: { type: 'string' },
    companies: { type: 'string' },
    minutes: { type: 'string' },
    install: { type: 'boolean' },
    plans: { type: 'boolean' },
    costs: { type: 'string' },
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
/** What differs is told as soon as it is known. */
function tell(faults: string[]): void {
  faultCount += faults.length;
  if (faults.length > 0) console.error(faults.join('\n'));
}

if (values.company === undefined && values.companies === undefined) {
  const minutes = values.minutes === undefined ? undefined : Number(values.minutes);
  const compared = await compareExamples(positionals, minutes);
  console.log(
    `${compared.count - compared.faults.length} of ${compared.count} examples are equal on both engines`,
  );
  tell(compared.faults);
}
if (positionals.length === 0 && values.minutes === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-engines-'));
  if (values.companies === undefined) {
    const differing = await compareCompany(values.company ?? 'data/samples', folder);
    console.log(
      `the report of ${values.company ?? 'data/samples'}: ${differing.length} tables and files differ`,
    );
    tell(differing);
  } else {
    tell(await compareGenerated(Number(values.companies), folder, console.log));
  }
  rmSync(folder, { recursive: true });
}
process.exitCode = faultCount > 0 ? 1 : 0;
