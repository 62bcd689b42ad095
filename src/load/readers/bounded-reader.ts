import { memoryUsage } from 'node:process';
import { Worker } from 'node:worker_threads';
import { BOUNDED_SOURCES, type BoundedKind, type BoundedSources } from './bounded-sources.ts';
import type { Answer, Asked } from './bounded-worker.ts';

/** Tests run the TypeScript as it is, which Node 20 cannot start as a worker: there all is read in place, without a bound. */
const COMPILED = new URL('./bounded-worker.js', import.meta.url);
const CAN_START = import.meta.url.endsWith('.js');

/** So much more memory than before a file may take. */
const MOST_GIGABYTES = 2;
const LOOK_MILLISECONDS = 100;

type Limits = { seconds: number };

/**
 * Gives the parts of a file, read in a thread that is ended where one part takes longer than so many seconds, or
 * more memory than two gigabytes. Error if it was, or if the file is damaged.
 */
export async function* boundedParts<Kind extends BoundedKind>(
  kind: Kind,
  given: BoundedSources[Kind]['given'],
  limits: Limits,
): AsyncGenerator<BoundedSources[Kind]['part']> {
  if (!CAN_START) return yield* BOUNDED_SOURCES[kind](given);
  const thread = idle.pop() ?? boundedThread();
  let isIdle = false;
  try {
    let answer = await thread.answerTo({ kind, given }, limits);
    for (; 'part' in answer; answer = await thread.answerTo(null, limits))
      yield answer.part as BoundedSources[Kind]['part'];
    isIdle = true;
    if ('fault' in answer) throw new Error(answer.fault);
  } finally {
    if (isIdle) idle.push(thread);
    else await thread.end();
  }
}

type Thread = {
  answerTo(asked: Asked, limits: Limits): Promise<Answer>;
  end(): Promise<unknown>;
};

/** To start a thread takes as long as to read some ten files, of which a folder may hold thousands. */
const idle: Thread[] = [];

function boundedThread(): Thread {
  const worker = new Worker(COMPILED, {
    resourceLimits: { maxOldGenerationSizeMb: MOST_GIGABYTES * 1024 },
  });
  let failure: Error | null = null;
  worker.on('error', (error) => {
    failure = errorOf(error);
  });
  return {
    async answerTo(asked, limits) {
      const bounds = boundsFrom(limits);
      worker.ref();
      worker.postMessage(asked);
      try {
        return await answerOf(worker, () => failure ?? excess(bounds));
      } finally {
        worker.unref();
      }
    },
    end: () => worker.terminate(),
  };
}

async function answerOf(worker: Worker, failure: () => Error | null): Promise<Answer> {
  let watch: NodeJS.Timeout | undefined;
  let onMessage: ((answer: Answer) => void) | undefined;
  try {
    return await new Promise((resolve, reject) => {
      onMessage = resolve;
      worker.once('message', onMessage);
      watch = setInterval(() => {
        const found = failure();
        if (found) reject(found);
      }, LOOK_MILLISECONDS);
    });
  } finally {
    clearInterval(watch);
    if (onMessage) worker.off('message', onMessage);
  }
}

type Bounds = Limits & { until: number; bytes: number };

function boundsFrom({ seconds }: Limits): Bounds {
  const until = performance.now() + seconds * 1000;
  return { seconds, until, bytes: memoryUsage.rss() + MOST_GIGABYTES * 1024 ** 3 };
}

function excess({ seconds, until, bytes }: Bounds): Error | null {
  if (performance.now() > until) return new Error(`given up after ${Math.round(seconds)} seconds`);
  return memoryUsage.rss() > bytes ? new Error(OUT_OF_MEMORY) : null;
}

const OUT_OF_MEMORY = `given up, as it takes more than ${MOST_GIGABYTES} GB of memory`;

function errorOf(error: Error & { code?: string }): Error {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Error(OUT_OF_MEMORY) : error;
}
