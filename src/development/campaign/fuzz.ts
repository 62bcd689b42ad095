import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipBytes } from '../archive-bytes.ts';
import { damagedBytes } from '../binary-damage.ts';
import { regularsWithin } from '../command-line.ts';
import { mutated } from '../mutation.ts';
import type { Random } from '../random.ts';
import { mailOriginals, type Original, otherOriginals } from './fuzz-originals.ts';
import type { Kind, Try } from './kind.ts';

/** Files that are damaged in any way are loaded by the compiled program, many at once. */
export const fuzzKinds: Kind[] = [
  {
    name: 'damaged mails',
    tries: 10_000,
    batch: 250,
    prepare: async () => loaded(mailOriginals(), 250),
  },
  {
    name: 'damaged files',
    tries: 2000,
    batch: 40,
    prepare: async (folder) => loaded(await otherOriginals(folder), 40),
  },
];

/** The load ends well and in time, names every file, and each row is loaded or set aside. */
function loaded(originals: Original[], count: number): Try {
  // A few kinds have many originals, and each kind is to have its turn.
  const endings = [...new Set(originals.map(endingOf))];
  const kinds = endings.map((ending) => originals.filter((file) => endingOf(file) === ending));
  return async (place, pick) => {
    const names: string[] = [];
    for (let number = 0; number < count; number++) {
      const alike = kinds[pick(kinds.length)] ?? [];
      const original = alike[pick(alike.length)];
      if (original) names.push(await writeDamaged(original, { place, number, pick }));
    }
    return lossOf(place, names);
  };
}

function endingOf({ name }: Original): string {
  return name.split('.').at(-1) ?? '';
}

type Target = { place: string; number: number; pick: Random };

async function writeDamaged(original: Original, { place, number, pick }: Target): Promise<string> {
  const folder = original.name.startsWith('mail:') ? `${number}/cur` : String(number);
  const bytes = await damaged(original, pick);
  const isPacked = /\.(mbox|csv|json)$/.test(original.name) && pick(10) === 0;
  const name = `${folder}/${original.name}${isPacked ? '.gz' : ''}`;
  const path = join(place, 'all', name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, isPacked ? maybeDamaged(gzipSync(bytes), pick) : bytes);
  return name;
}

function maybeDamaged(bytes: Buffer, pick: Random): Buffer {
  return pick(2) === 0 ? bytes : damagedBytes(bytes, pick);
}

async function damaged({ name, bytes, members }: Original, pick: Random): Promise<Buffer> {
  if (members && pick(2) === 0) return zipBytes(withOneDamaged(members, pick));
  const isBinary = /\.(msg|pst|xlsx|zip|parquet)$/.test(name);
  return isBinary ? damagedBytes(bytes, pick) : mutated(bytes, pick);
}

function withOneDamaged(members: Record<string, Buffer>, pick: Random): Record<string, Buffer> {
  const names = Object.keys(members);
  const name = names[pick(names.length)] ?? '';
  return { ...members, [name]: mutated(members[name] ?? Buffer.alloc(0), pick) };
}

const CONFIG = 'privacy:\n  bodies: signals\n';
const GOOD = 'customer_id,name\nK1,Werft\n';

/** Where a load fails, or takes too long, each half of it is loaded, so that one file is named. */
function lossOf(place: string, names: string[]): string | undefined {
  const loss = lossOfLoad(place, names);
  if (loss === undefined) return undefined;
  if (names.length === 1) return `${names[0]}: ${loss}`;
  const middle = Math.ceil(names.length / 2);
  const halves = [names.slice(0, middle), names.slice(middle)];
  const losses = halves.flatMap((half) => lossOf(place, half) ?? []);
  if (losses.length > 0) return losses.join('; ');
  // To be slow together on a busy machine is no fault.
  return loss === TOO_LONG ? undefined : `together only: ${loss}`;
}

const TOO_LONG = 'it takes too long';
let loadCount = 0;

function lossOfLoad(place: string, names: string[]): string | undefined {
  loadCount += 1;
  const folder = join(place, `load-${loadCount}`);
  for (const name of names) cpSync(join(place, 'all', name), join(folder, 'exports', name));
  writeFileSync(join(folder, 'exports', 'customers.csv'), GOOD);
  writeFileSync(join(folder, 'regulars.yaml'), CONFIG);
  const ended = regularsWithin(secondsFor(names), folder, 'load', 'exports', '--json');
  if (ended.exitCode === null) return TOO_LONG;
  if (ended.exitCode !== 0) return `exit code ${ended.exitCode}: ${ended.stderr.slice(-300)}`;
  return faultIn(JSON.parse(ended.stdout) as Entry[], names);
}

/** Ten for a file that is given up, and what it takes to start the program and to load many on a busy machine. */
function secondsFor(names: string[]): number {
  const outlook = names.filter((name) => /\.(msg|pst|xlsx)$/.test(name));
  return 40 + (names.length === 1 ? 0 : 120) + 10 * outlook.length;
}

type Entry = { path: string; read: number; accepted: number; quarantined: number };

function faultIn(entries: Entry[], names: string[]): string | undefined {
  const wrong = entries.find(({ read, accepted, quarantined }) => read !== accepted + quarantined);
  if (wrong) return `the rows of ${wrong.path} do not add up`;
  const told = names.filter((name) =>
    entries.some(({ path }) => `${path}/`.startsWith(`exports/${name}/`)),
  );
  const missing = names.find((name) => !told.includes(name));
  return missing && `${missing} is not told of`;
}
