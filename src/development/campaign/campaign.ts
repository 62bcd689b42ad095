import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../../errors.ts';
import { alignedText } from '../../terminal/text-table.ts';
import { randomFrom } from '../random.ts';
import type { Kind, Tally, Try } from './kind.ts';
import { KINDS } from './kinds.ts';

/**
 * Does to the program what may happen to it, kind by kind, and prints how many tries of each survived. What was lost
 * is told with its seed, and its folder is kept; the exit code is 1 then. Each try has a seed of its own:
 * `npm run campaign -- --minutes 30 --seed 1 --only kill --tries 200`
 */
const minutes = Number(optionOf('--minutes') ?? 30);
const seed = Number(optionOf('--seed') ?? 1);
const only = optionOf('--only')?.split(',');
const tries = optionOf('--tries');

const folder = mkdtempSync(join(tmpdir(), 'campaign-'));
// What the program leaves among temporary files is seen here.
process.env.TMPDIR = emptyFolder('temp');
const end = performance.now() + minutes * 60_000;
const asked = KINDS.filter(({ name }) => only?.some((begin) => name.startsWith(begin)) ?? true);
const tallies: Tally[] = [];
for (const [index, kind] of asked.entries()) {
  const share = (end - performance.now()) / (asked.length - index);
  tallies.push(await tallyOf(kind, performance.now() + share));
}
const rows = tallies.map(({ name, tries, survived, lost, note }) => [
  name,
  String(tries),
  String(survived),
  String(lost.length),
  note,
]);
console.log(alignedText(['kind', 'tries', 'survived', 'lost', ''], rows));
const lost = tallies.flatMap(({ lost }) => lost);
for (const text of lost) console.log(text);
if (lost.length === 0) rmSync(folder, { recursive: true, force: true });
process.exitCode = lost.length > 0 || tallies.length === 0 ? 1 : 0;

function optionOf(flag: string): string | undefined {
  const at = process.argv.indexOf(flag);
  return at < 0 ? undefined : process.argv[at + 1];
}

async function tallyOf(kind: Kind, until: number): Promise<Tally> {
  const { name, batch = 1 } = kind;
  const tally: Tally = { name, tries: 0, survived: 0, lost: [], note: '' };
  const prepared = await kind.prepare(emptyFolder(name));
  if ('skipped' in prepared) return { ...tally, note: `left out: ${prepared.skipped}` };
  const most = Number(tries ?? kind.tries);
  while (tally.tries < most && performance.now() < until) {
    const trySeed = seed * 1_000_000 + tally.tries;
    tally.tries += batch;
    const loss = await lossOf(prepared, `${name}-${trySeed}`, trySeed);
    tally.survived += loss === undefined ? batch : batch - 1;
    if (loss !== undefined) tally.lost.push(`${name}, try ${tally.tries} of seed ${seed}: ${loss}`);
  }
  if (tally.tries < most) tally.note = `the time was over before ${most}`;
  return tally;
}

/** The folder of a try is kept where something was lost. */
async function lossOf(attempt: Try, name: string, trySeed: number): Promise<string | undefined> {
  const place = emptyFolder(name);
  const loss = await attempt(place, randomFrom(trySeed)).catch((error: unknown) =>
    messageOf(error),
  );
  if (loss !== undefined) return `${loss} (kept in ${place})`;
  rmSync(place, { recursive: true, force: true });
  return undefined;
}

function emptyFolder(name: string): string {
  const place = join(folder, name);
  mkdirSync(place);
  return place;
}
