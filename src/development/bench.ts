import { parseArgs } from 'node:util';

// Without flags the five steps on a sample, and the loading of an mbox and of tables; with --messages the model of a
// large company, and with --company that company alone, into a folder.
const { messages, company } = parseArgs({
  options: { messages: { type: 'string' }, company: { type: 'string' } },
}).values;

if (messages === undefined) {
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
