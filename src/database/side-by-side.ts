import type { Database } from './database.ts';

/** Tables to be made, by name, after what they read of the others. */
export type Step = { makes: string[]; reads: string[] };

/**
 * Runs each of the steps, which stand after those that they read, on so many connections to a database side by side: of those that can begin, the one with
 * the longest chain behind it. Where memory does not suffice for one beside others, it and all behind it run one by one. Throws the first fault once nothing runs any more.
 */
export async function sideBySide<Given extends Step>(
  database: Database,
  connectionCount: number,
  steps: Given[],
  run: (connection: Database, step: Given) => Promise<void>,
): Promise<void> {
  const connections = [database];
  while (connections.length < connectionCount) connections.push(await database.beside());
  try {
    await onConnections(connections, steps, run);
  } finally {
    for (const connection of connections.slice(1)) connection.close();
  }
}

async function onConnections<Given extends Step>(
  connections: Database[],
  steps: Given[],
  run: (connection: Database, step: Given) => Promise<void>,
): Promise<void> {
  const waiting = longestChainFirst(steps);
  const undone = new Set(steps.flatMap(({ makes }) => makes));
  const running = new Set<Promise<void>>();
  const faults: unknown[] = [];
  let isOneByOne = connections.length === 1;
  const runOne = async (connection: Database, step: Given) => {
    const isBeside = !isOneByOne;
    try {
      await run(connection, step);
      for (const name of step.makes) undone.delete(name);
    } catch (error) {
      if (!isBeside || !isShortOfMemory(error)) return void faults.push(error);
      isOneByOne = true;
      waiting.unshift(step);
    }
  };
  const work = async (connection: Database, index: number) => {
    while (undone.size > 0 && faults.length === 0 && (index === 0 || !isOneByOne)) {
      if (isOneByOne) await Promise.all(running);
      const place = waiting.findIndex(({ reads }) => !reads.some((name) => undone.has(name)));
      const [step] = place < 0 ? [] : waiting.splice(place, 1);
      const ended = step ? runOne(connection, step) : Promise.race(running);
      if (step) running.add(ended);
      await ended;
      running.delete(ended);
    }
  };
  await Promise.all(connections.map(work));
  if (faults.length > 0) throw faults[0];
}

function longestChainFirst<Given extends Step>(steps: Given[]): Given[] {
  const lengths = new Map<string, number>();
  const lengthOf = (names: string[]) => Math.max(...names.map((name) => lengths.get(name) ?? 0));
  for (const { makes, reads } of steps.toReversed()) {
    for (const read of reads) lengths.set(read, Math.max(lengthOf([read]), lengthOf(makes) + 1));
  }
  return steps.toSorted((a, b) => lengthOf(b.makes) - lengthOf(a.makes));
}

function isShortOfMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /^Out of Memory Error/.test(error.message) || isShortOfMemory(error.cause);
}
