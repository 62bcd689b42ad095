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
/** So many take long enough for another worker to pay. */
export const HUGE_BYTES = 256 * 1024 * 1024;
const MOST_CORES = 5;

/** Gives workers that start where there is much to read, and then stay. */
export function mailWorkers(): MailWorkers {
  const cores = Math.min(availableParallelism(), MOST_CORES);
  const workers: MailWorker[] = [];
  let taken = 0;
  return {
    taskCount: cores + 1,
    rowsOf(task, byteCount) {
      // To find the mails takes a third of the time, and little beside the reading of their texts.
      const isLong = task.readsBodies || task.promisesOf !== null || byteCount >= HUGE_BYTES;
      const count = isLong ? cores : cores - 1;
      const isWorthIt = CAN_START && byteCount >= LARGE_BYTES;
      while (isWorthIt && workers.length < count) workers.push(mailWorker());
      taken += 1;
      return workers[taken % workers.length]?.rowsOf(task) ?? mailRows(task.block, task);
    },
    async close() {
      await Promise.all(workers.splice(0).map((worker) => worker.close()));
    },
  };
}

type MailWorker = { rowsOf(task: MailTask): Promise<MailRows>; close(): Promise<void> };
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
