import { parentPort } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import { BOUNDED_SOURCES, type BoundedKind, type BoundedSources } from './bounded-sources.ts';

/** Asks for the first part of a file; `null` for the next one of the same. */
export type Asked<Kind extends BoundedKind = BoundedKind> = {
  kind: Kind;
  given: BoundedSources[Kind]['given'];
} | null;

/** The part, the end, or why there is none. */
export type Answer = { part: unknown } | { isEnd: true } | { fault: string };

// What libraries print of a damaged file is for nobody.
for (const name of ['log', 'info', 'warn', 'error'] as const) console[name] = () => {};

// The thread that `bounded-reader.ts` starts: it makes a part when it is asked for one, so that none pile up.
let parts: AsyncGenerator<unknown> | null = null;
parentPort?.on('message', async (asked: Asked) => {
  parentPort?.postMessage(await answerTo(asked));
});

async function answerTo(asked: Asked): Promise<Answer> {
  try {
    if (asked !== null) parts = partsOf(asked);
    const next = await parts?.next();
    return next === undefined || next.done ? { isEnd: true } : { part: next.value };
  } catch (error) {
    return { fault: messageOf(error) };
  }
}

function partsOf<Kind extends BoundedKind>({
  kind,
  given,
}: NonNullable<Asked<Kind>>): AsyncGenerator<unknown> {
  return BOUNDED_SOURCES[kind](given);
}
