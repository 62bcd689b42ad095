import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, expect, test } from 'vitest';
import { type Ended, regularsHere, SAMPLES } from '../development/command-line.ts';

/** The sample company's exports, with its people named in all that anybody writes. */
const folder = mkdtempSync(join(tmpdir(), 'regulars-staff-'));
const exports = join(folder, 'exports');
const NAMED =
  'Frau Behnke / H. Petersen / Soehl / RIX / Roepke, Insa / Grünbergs / silke.wulff@nordufer.example / jlindemann';
const NAMES =
  /behnke|petersen|s(ö|oe|o)hl|\brix|r(ö|oe|o)pke|gr(ü|ue|u)nberg|wulff|lindemann|@nordufer\.example/i;

let ended: Ended;
beforeAll(async () => {
  cpSync(SAMPLES, exports, { recursive: true });
  planted('activities.csv', /(?<=Z,)(?=[^,]*$)/);
  planted('campaigns.csv', /(?<=^C\d+,)/, /(?<=^C\d+,[^,]*,)/);
  planted('contracts.csv', /(?<=^V\d+,K\d+,)/);
  for (const box of ['inbox', 'sent', 'newsletter']) {
    planted(`mailbox/${box}.mbox`, /(?<=^Subject: .*)$/);
  }
  appendFileSync(join(exports, 'activities.csv'), 'A1,K10014,,M002,call,outbound,Frau Behnke,x\n');
  writeFileSync(
    join(exports, 'tickets.csv'),
    `ticket_id,customer_id,subject,status,opened_at\nT1,K10014,${NAMED.replace(',', '')},open,2012-11-20T09:00:00Z\n`,
  );
  writeFileSync(
    join(exports, 'decisions.csv'),
    'customer,message,order,what,detail,who,when,why\n' +
      ',,,note,2012-11-19,Rix,2012-11-19,Frau Behnke was ill\n' +
      'K10014,,,ask Frau Behnke,,Rix,2012-11-19,U. Behnke said so\n',
  );
  ended = await regularsHere(folder, 'run', 'exports', '--letter');
});

/** Puts the names into a file: in front of what stands at each of the places of a line. */
function planted(file: string, ...places: RegExp[]): void {
  const path = join(exports, file);
  const isMail = file.endsWith('.mbox');
  const lines = readFileSync(path, isMail ? 'latin1' : 'utf8').split('\n');
  const names = isMail ? NAMED.replace('ü', 'ue') : NAMED.replace(',', '');
  const changed = lines.map((line) =>
    places.reduce((text, place) => text.replace(place, ` ${names} `), line),
  );
  expect(changed).not.toEqual(lines);
  writeFileSync(path, changed.join('\n'), isMail ? 'latin1' : 'utf8');
}

/** What stands in the files of the report, each by its name. */
async function written(): Promise<[string, string][]> {
  const reports = join(folder, 'reports');
  const files = readdirSync(reports, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const text = async (file: string) => {
    if (file.endsWith('.xlsx')) return JSON.stringify(await readWorkbook(file));
    if (file.endsWith('.eml')) {
      const letter = await PostalMime.parse(readFileSync(file), { attachmentEncoding: 'utf8' });
      return JSON.stringify(letter);
    }
    return readFileSync(file, 'utf8');
  };
  return Promise.all(
    files.map(async (file): Promise<[string, string]> => [file, await text(file)]),
  );
}

test('nothing that is written or printed names anybody of ours', async () => {
  expect(ended.exitCode).toBe(0);
  const files = await written();
  expect(new Set(files.map(([file]) => file.replace(/.*\./, '')))).toEqual(
    new Set(['csv', 'eml', 'html', 'json', 'parquet', 'xlsx']),
  );
  const page = files.find(([file]) => file.endsWith('2012-11/index.html'))?.[1] ?? '';
  expect(page).toContain('Frau … / …');
  for (const [file, text] of [...files, ['stdout', ended.stdout], ['stderr', ended.stderr]]) {
    expect([file, around(text)]).toEqual([file, []]);
  }
});

test('what the terminal tells of a customer names nobody of ours', async () => {
  const { stdout } = await regularsHere(folder, 'journey', 'K10014');
  expect(stdout).toContain('…');
  expect(around(stdout)).toEqual([]);
});

test('what the checks have found names nobody of ours', async () => {
  const { stdout } = await regularsHere(folder, 'check');
  expect(stdout).toContain('decisions_not_taken');
  expect(around(stdout)).toEqual([]);
});

/** The first places where a person of ours is named, with what stands around. */
function around(text = ''): string[] {
  const found = text.matchAll(new RegExp(NAMES, 'gi'));
  return [...found].slice(0, 5).map(({ index }) => text.slice(Math.max(0, index - 60), index + 40));
}
