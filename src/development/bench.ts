import { parseArgs } from 'node:util';

// Without flags the five steps on a sample, and the loading of an mbox and of tables; with --messages the model of a
// large company; --messages and --company make that company alone, into a folder, and --company models the one made there.
const { messages, company } = parseArgs({
  options: { messages: { type: 'string' }, company: { type: 'string' } },
}).values;

if (messages === undefined && company !== undefined) {
  const { benchMadeCompany } = await import('./model-bench.ts');
  await benchMadeCompany(company);
} else if (messages === undefined) {
  await import('./steps-bench.ts');
  await import('./mbox-bench.ts');
  await import('./table-bench.ts');
} else if (company !== undefined) {
  const { makeBenchCompany } = await import('./bench-company.ts');
  await makeBenchCompany(company, Number(messages));
} else {
  const { benchModel } = await import('./model-bench.ts');
  await benchModel(Number(messages));
}
