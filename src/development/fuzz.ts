import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { configSchema } from '../config/config.ts';
import { openDatabase } from '../database/database.ts';
import { UserError } from '../errors.ts';
import { load } from '../load/load.ts';
import { silent } from '../progress.ts';
import { mutated } from './mutation.ts';
import { type Random, randomFrom } from './random.ts';

/**
 * Loads mutated exports until the time is over and stops at the first crash, hang, or row that is not
 * accounted for, with the file that did it. `npm run fuzz -- --seconds 60 --seed 1`
 */
const seconds = Number(optionOf('--seconds') ?? 60);
const seed = Number(optionOf('--seed') ?? 1);
const FILES_AT_ONCE = 25;
const MOST_BYTES = 256 * 1024;
/** So long may a load of a few small files take, on a busy machine too. */
const HANG_SECONDS = 60;

const folder = mkdtempSync(join(tmpdir(), 'regulars-fuzz-'));
const CONFIG = { privacy: { bodies: 'signals' } };
const random = randomFrom(seed);
const originals = [...filesBelow(realMail()), ...filesBelow('data/samples')];
const until = performance.now() + seconds * 1000;
let round = 0;

while (performance.now() < until) {
  round += 1;
  writeRound(round, random);
  await loadRound(round);
}
console.log(
  `${round} rounds of ${FILES_AT_ONCE} mutated files, seed ${seed}: no crash, no hang, every row accounted for`,
);
rmSync(folder, { recursive: true });

function optionOf(flag: string): string | undefined {
  const at = process.argv.indexOf(flag);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** Real mails where there are some, else those of the sample alone. */
function realMail(): string {
  return join(process.env.REGULARS_REAL_DATA ?? '../shared/data', 'mail');
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

function writeRound(number: number, pick: Random): void {
  const place = join(folder, String(number));
  for (let index = 0; index < FILES_AT_ONCE; index++) {
    const original = originals[pick(originals.length)] ?? '';
    const bytes = readFileSync(original).subarray(0, MOST_BYTES);
    const target = join(place, `${index}-${original.split('/').at(-1)}`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, mutated(bytes, pick));
  }
}

async function loadRound(number: number): Promise<void> {
  const place = join(folder, String(number));
  const hang = setTimeout(() => {
    console.error(`a hang in round ${number}; its files are kept in ${place}`);
    process.exit(1);
  }, HANG_SECONDS * 1000);
  const database = await openDatabase(':memory:');
  try {
    await load(database, [place], { config: configSchema.parse(CONFIG), progress: silent });
    await requireEveryRow();
  } catch (error) {
    if (!(error instanceof UserError)) {
      console.error(`round ${number}, seed ${seed}; its files are kept in ${place}`);
      throw error;
    }
  } finally {
    clearTimeout(hang);
    database.close();
  }
  rmSync(place, { recursive: true });

  async function requireEveryRow(): Promise<void> {
    const lost = await database.read(
      'select path from imports.files where read_count <> accepted_count + quarantine_count',
    );
    if (lost.numRows() > 0) throw new Error(`rows of ${lost.get('path', 0)} are not accounted for`);
  }
}
