import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { findProject } from '../config/project.ts';
import { openDatabase } from '../database/database.ts';
import { load } from '../load/load.ts';
import { type FoundMails, mailBlocks } from '../load/mail/mail-block.ts';
import { mailWorkers } from '../load/mail/mail-workers.ts';
import { mboxMessages } from '../load/readers/mbox.ts';
import { silent } from '../progress.ts';
import { alignedText } from '../terminal/text-table.ts';
import { benchMail } from './bench-mails.ts';

// How fast an mbox of 2 KB mails is read and loaded, beside other programs that read the same mails.
const mails = Number(process.argv[2] ?? 100_000);
const isAlone = process.argv.includes('--alone');
const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'));
const exports = join(folder, 'exports');
const mbox = join(exports, 'mails.mbox');
const muHome = `--muhome=${join(folder, 'mu')}`;
const PYTHON = `import mailbox, sys
for mail in mailbox.mbox(sys.argv[1]):
    [mail[name] for name in ('Date', 'From', 'To', 'Cc', 'Subject', 'Message-ID', 'References')]`;
const run = promisify(execFile);

type Timing = { name: string; seconds: number; cpuSeconds: number };
const timings: Timing[] = [];

try {
  await bench();
} finally {
  rmSync(folder, { recursive: true });
}

async function bench(): Promise<void> {
  mkdirSync(exports);
  await pipeline(mailTexts(), createWriteStream(mbox));
  await timed('regulars: load', loadMails);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  await timed('regulars: read alone', () => readMails(false));
  await timed('regulars: read with texts', () => readMails(true));
  if (!isAlone) await others();
  const megabytes = (await stat(mbox)).size / 1e6;
  const [loading] = timings;
  console.log(
    `${mails} mails, ${Math.round(megabytes)} MB, ${availableParallelism()} cores, Node ${process.version}, peak ${peak} MB`,
  );
  const rows = timings.map(({ name, seconds, cpuSeconds }) => [
    name,
    seconds.toFixed(1),
    cpuSeconds.toFixed(1),
    (megabytes / seconds).toFixed(0),
    (megabytes / cpuSeconds).toFixed(0),
    Math.round(mails / seconds).toString(),
    (seconds / (loading?.seconds ?? Number.NaN)).toFixed(2),
  ]);
  const headings = ['mbox', 's', 'CPU s', 'MB/s', 'MB/CPU s', 'mails/s', 'of the load'];
  console.log(alignedText(headings, rows));
}

async function others(): Promise<void> {
  if (await isInstalled('python3')) {
    await timedProgram("Python's mailbox", ['python3', '-c', PYTHON, mbox]);
  }
  if (await isInstalled('mu')) {
    await makeMaildir();
    await timedProgram('mu index', ['mu', 'index', '--quiet', muHome]);
  }
}

function* mailTexts(): Generator<string> {
  for (let number = 0; number < mails; number++) {
    yield `From bench@customer.example Wed Oct 10 09:12:00 2012\n${benchMail(number)}\n`;
  }
}

async function loadMails(): Promise<void> {
  const database = await openDatabase(join(folder, 'bench.duckdb'));
  const { config } = await findProject(database, { exports: [exports] });
  await load(database, [exports], { config, progress: silent });
  database.close();
}

/** As the load does it, without the database. */
async function readMails(readsBodies: boolean): Promise<void> {
  const workers = mailWorkers();
  const tasks: Promise<unknown>[] = [];
  const { size } = await stat(mbox);
  for await (const block of mailBlocks(foundMails())) {
    tasks.push(workers.rowsOf({ block, readsBodies, promisesOf: null }, size));
    if (tasks.length > workers.taskCount) await tasks.shift();
  }
  await Promise.all(tasks);
  await workers.close();
}

async function* foundMails(): AsyncGenerator<FoundMails> {
  const chunks = createReadStream(mbox, { highWaterMark: 2 ** 20 });
  for await (const messages of mboxMessages(chunks)) {
    yield { fileId: 1, mailbox: mbox, fault: null, messages };
  }
}

/** mu reads no mbox: the mails stand in a Maildir before the clock runs. */
async function makeMaildir(): Promise<void> {
  const maildir = join(folder, 'maildir');
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(maildir, part), { recursive: true });
  for (let number = 0; number < mails; number++) {
    await writeFile(join(maildir, 'cur', `${number}.bench:2,S`), benchMail(number));
  }
  await run('mu', ['init', muHome, `--maildir=${maildir}`]);
}

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  timings.push({
    name,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (user + system) / 1e6,
  });
}

/** Runs another program under a shell, which says at its end what time of the processor it took. */
async function timedProgram(name: string, command: string[]): Promise<void> {
  const started = performance.now();
  const { stdout } = await run('sh', ['-c', '"$@" > /dev/null; times', 'sh', ...command]);
  const parts = (stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g);
  const cpuSeconds = [...parts].reduce((sum, [, minutes, rest]) => {
    return sum + 60 * Number(minutes) + Number(rest);
  }, 0);
  const seconds = (performance.now() - started) / 1000;
  timings.push({ name, seconds, cpuSeconds });
}

/** Gives false, and says so, where a program is not installed. */
async function isInstalled(program: string): Promise<boolean> {
  try {
    await run(program, ['--version']);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.log(`${program} is not installed, so not compared.`);
    return false;
  }
}
