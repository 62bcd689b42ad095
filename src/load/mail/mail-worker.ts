import { parentPort } from 'node:worker_threads';
import type { MailBlock } from './mail-block.ts';
import { mailRows, type TextsRead } from './mail-rows.ts';

export type MailTask = { block: MailBlock } & TextsRead;

// The thread that `mail-workers.ts` starts: reads one block after the other, and answers in their order.
let answered = Promise.resolve();
parentPort?.on('message', (task: MailTask) => {
  answered = answered.then(() => answer(task));
});

async function answer({ block, ...texts }: MailTask): Promise<void> {
  const read = await mailRows(block, texts);
  parentPort?.postMessage(read, [read.rows.buffer]);
}
