import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type MailRows, mailRows } from './mail-rows.ts';
import type { MailTask } from './mail-worker.ts';

/** Reads blocks of mails beside this thread, which finds them meanwhile. */
export type MailWorkers = {
  /** Gives the rows of a block of mails, of which there are so many bytes in all. */
  rowsOf(task: MailTask, byteCount: number): Promise<MailRows>;
  /** So many tasks keep every worker busy; more would only take memory. */
  readonly taskCount: number;
  /** Ends the workers; new ones start with the next task. */
  close(): Promise<void>;
};

/** Tests run the TypeScript as it is, which Node 20 cannot start as a worker: there all is read in place. */
const COMPILED = new URL('./mail-worker.js', import.meta.url);
const CAN_START = import.meta.url.endsWith('.js');
/** A worker takes as long to start as some thousand mails to read. */
const LARGE_BYTES = 16 * 1024 * 1024;
const MOST_CORES = 5;
/** With so many blocks before it a worker is busy until the next one comes. */
const MOST_WAITING = 2;

/** Gives workers that start where there is much to read, and then stay; this thread reads too while all of them are busy. */
export function mailWorkers(): MailWorkers {
  const most = Math.min(availableParallelism(), MOST_CORES) - 1;
  const workers: MailWorker[] = [];
  return {
    taskCount: most * MOST_WAITING + 1,
    rowsOf(task, byteCount) {
      const isWorthIt = CAN_START && byteCount >= LARGE_BYTES;
      while (isWorthIt && workers.length < most) workers.push(mailWorker());
      const [idlest] = workers.toSorted((a, b) => a.waitingCount - b.waitingCount);
      const isFree = idlest !== undefined && idlest.waitingCount < MOST_WAITING;
      return isFree ? idlest.rowsOf(task) : mailRows(task.block, task);
    },
    async close() {
      await Promise.all(workers.splice(0).map((worker) => worker.close()));
    },
  };
}

type MailWorker = {
  rowsOf(task: MailTask): Promise<MailRows>;
  readonly waitingCount: number;
  close(): Promise<void>;
};
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
    get waitingCount() {
      return waiting.length;
    },
    async close() {
      await worker.terminate();
    },
  };
}
