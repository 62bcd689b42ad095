import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareCompany } from './compare-companies.ts';
import { compareExamples } from './compare-examples.ts';

// Whether the model is the same on DuckDB and on Spark: `npm run engines`, all of it;
// `npm run engines -- waits turns`, the examples of two queries; `npm run engines -- --company data/samples`.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { company: { type: 'string' } },
});

const faults: string[] = [];
if (values.company === undefined) {
  const compared = await compareExamples(positionals);
  faults.push(...compared.faults);
  console.log(
    `${compared.count - compared.faults.length} of ${compared.count} examples are equal on both engines`,
  );
}
if (positionals.length === 0) {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-engines-'));
  const differing = await compareCompany(values.company ?? 'data/samples', folder);
  faults.push(...differing);
  console.log(
    `the report of ${values.company ?? 'data/samples'}: ${differing.length} tables and files differ`,
  );
  rmSync(folder, { recursive: true });
}
if (faults.length > 0) console.error(faults.join('\n'));
process.exitCode = faults.length > 0 ? 1 : 0;
