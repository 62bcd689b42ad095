import { parseArgs } from 'node:util';

// Without flags the five steps on a sample, and the loading of an mbox and of tables; with --messages the model of a large company.
const { messages } = parseArgs({ options: { messages: { type: 'string' } } }).values;

if (messages === undefined) {
  await import('./steps-bench.ts');
  await import('./mbox-bench.ts');
  await import('./table-bench.ts');
} else {
  const { benchModel } = await import('./model-bench.ts');
  await benchModel(Number(messages));
}
