import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type MailRows, mailRows } from './mail-rows.ts';
import type { MailTask } from './mail-worker.ts';

/** Reads blocks of mails on all cores. */
export type MailWorkers = {
  rowsOf(task: MailTask): Promise<MailRows>;
  /** So many tasks keep every worker busy; more would only take memory. */
  readonly taskCount: number;
  close(): Promise<void>;
};

/** Tests run the TypeScript as it is, which Node 20 cannot start as a worker: there all is read in place. */
const COMPILED = new URL('./mail-worker.js', import.meta.url);
const CAN_START = import.meta.url.endsWith('.js');
/** A worker takes as long to start as some thousand mails to read. */
const BLOCKS_IN_PLACE = 16;
const MOST_WORKERS = 4;

/** Gives workers that start where there is much to read. */
export function mailWorkers(): MailWorkers {
  const count = Math.min(availableParallelism(), MOST_WORKERS);
  const workers: MailWorker[] = [];
  let taken = 0;
  return {
    taskCount: 2 * count,
    rowsOf(task) {
      taken += 1;
      if (!CAN_START || count < 2 || taken <= BLOCKS_IN_PLACE) return mailRows(task.block, task);
      while (workers.length < count) workers.push(mailWorker());
      return (workers[taken % count] ?? mailWorker()).rowsOf(task);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

type MailWorker = Pick<MailWorkers, 'rowsOf' | 'close'>;
type Waiting = { resolve(rows: MailRows): void; reject(error: Error): void };

function mailWorker(): MailWorker {
  const worker = new Worker(COMPILED);
  const waiting: Waiting[] = [];
  let failure: Error | null = null;
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on('message', (rows: MailRows) => waiting.shift()?.resolve(rows));
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`a reader of mails ended by itself (${code})`)));
  return {
    rowsOf: (task) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        waiting.push({ resolve, reject });
        worker.postMessage(task, [task.block.bytes.buffer]);
      }),
    async close() {
      await worker.terminate();
    },
  };
}
