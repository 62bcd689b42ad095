import { parentPort } from 'node:worker_threads';
import type { MailBlock } from './mail-block.ts';
import { mailRows } from './mail-rows.ts';

export type MailTask = { block: MailBlock; readsBodies: boolean };

// The thread that `mail-workers.ts` starts: reads one block after the other.
parentPort?.on('message', async ({ block, readsBodies }: MailTask) => {
  const read = await mailRows(block, { readsBodies });
  parentPort?.postMessage(read, [read.rows.buffer]);
});
