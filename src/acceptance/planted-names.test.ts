import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { type Ended, regularsHere } from '../development/command-line.ts';
import type { Company, Message } from '../development/second-opinion/company.ts';
import { companyOfSize } from '../development/second-opinion/generated-company.ts';
import { openZip } from '../load/readers/zip.ts';

/** Who works there: how their mails call them, and whether a list of people does. */
type Staff = { address: string; name: string; surname: string; account: string };
type Kind = { staff: Staff[]; yaml?: string; hasPeople?: boolean; printed?: string[] };

const FIRM: Staff[] = [
  { address: 'wz@firm.example', name: 'Walburga Zschimmerle', surname: 'Zschimmerle', account: '' },
  {
    address: 'info@firm.example',
    name: 'Ottokar Quästenflößer',
    surname: 'Quästenflößer',
    account: '',
  },
];
const ONE: Staff[] = [
  { address: 'oxy77@gmx.de', name: 'Oda Xylanderling', surname: 'Xylanderling', account: 'oxy77' },
];
const TURNED: Staff[] = [
  {
    address: 'b.tschirnhausl@firm.example',
    name: 'Tschirnhausl, Bolko (Firm)',
    surname: 'Tschirnhausl',
    account: 'b.tschirnhausl',
  },
  {
    address: 'chef@firm.example',
    name: 'Prof. Dr. Hadumod von Krzyżelius',
    surname: 'Krzyżelius',
    account: '',
  },
];

/** Companies by what is known of whose side is whose. */
const KINDS: Record<string, Kind> = {
  'nothing is configured, and mails alone tell who is ours': { staff: FIRM },
  'one person, at a provider, whose address is inferred': { staff: ONE },
  'the domain is configured': {
    staff: TURNED,
    yaml: 'company: {name: Werft Tschirnhausl, contact: "Bolko Tschirnhausl, b.tschirnhausl@firm.example"}\nown: {domains: [firm.example]}\n',
    printed: ['Werft Tschirnhausl', 'Bolko Tschirnhausl, b.tschirnhausl@firm.example'],
  },
  'the CRM names its users': { staff: FIRM, hasPeople: true },
};

const [COMPANY] = fc.sample(companyOfSize(25, 25), { seed: 20_121_129, numRuns: 1 });

/** Ways in which somebody names a colleague. */
function namings({ name, surname, address, account }: Staff): string[] {
  const ways = [surname, `Frau ${surname}`, surname.toUpperCase(), name, `${surname}s`];
  return [...ways, `an ${address}`, ...(account ? [`von ${account}`] : [])];
}

const quoted = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`;

function csv(rows: object[]): string {
  const [first = {}] = rows;
  const lines = [Object.keys(first), ...rows.map((row) => Object.values(row))];
  return lines.map((line) => line.map(quoted).join(',')).join('\n');
}

/** Writes the exports of a company with its people named in all that anybody writes. */
function plant(folder: string, company: Company, { staff, hasPeople }: Kind): void {
  const names = staff.flatMap(namings);
  const naming = (index: number) => names[index % names.length] ?? '';
  const at = (name: string) => join(folder, 'exports', name);
  mkdirSync(join(folder, 'exports'), { recursive: true });
  const ours = (address: string) =>
    address.endsWith('@firm.example') ? (staff.at(address < 'b' ? 0 : -1) as Staff) : undefined;
  const messages = company.messages.map((message: Message, index) => {
    const { from_address: from, to_addresses: to, cc_addresses: cc } = message;
    const address = (text: string) => ours(text)?.address ?? text;
    return {
      message_id: message.message_id,
      sent_at: message.sent_at,
      subject: `${message.subject ?? ''} ${naming(index)}`,
      from_address: address(from ?? ''),
      from_name: ours(from ?? '')?.name,
      to_addresses: (to ?? []).map(address).join(';'),
      cc_addresses: (cc ?? []).map(address).join(';'),
      in_reply_to: message.in_reply_to,
      thread_id: message.thread_id,
    };
  });
  // Somebody waits, and says for whom.
  const asked = company.contacts.map(({ email }, index) => ({
    ...messages[0],
    message_id: `asked ${email}`,
    sent_at: `2012-11-2${index % 8}T09:00:00Z`,
    subject: `Frage an ${naming(index)}`,
    from_address: email,
    from_name: '',
    to_addresses: staff[0]?.address,
    in_reply_to: '',
    thread_id: '',
  }));
  writeFileSync(at(`${staff[0]?.surname} messages.csv`), csv([...messages, ...asked]));
  const customers = company.customers.map((row) => ({ ...row, name: `Kunde ${row.customer_id}` }));
  writeFileSync(at('customers.csv'), csv(customers));
  writeFileSync(
    at('contacts.csv'),
    csv(company.contacts.map((row) => ({ ...row, name: `Ina ${row.contact_id}` }))),
  );
  const contracts = company.contracts.map((row, index) => ({
    ...row,
    product: `Wartung ${naming(index)}`,
  }));
  writeFileSync(
    at('contracts.csv'),
    csv([...contracts, { ...contracts[0], contract_id: 'bad', started_on: naming(1) }]),
  );
  const activities = company.activities.map((row, index) => ({
    ...row,
    subject: `Rückruf ${naming(index)}`,
    person_id: `M${index % 2}`,
  }));
  writeFileSync(at('activities.csv'), csv(activities));
  const campaigns = ['newsletter', 'win_back'].map((kind, index) => ({
    campaign_id: `C${index}`,
    name: `Aktion ${naming(index)}`,
    subject: `Gruß von ${naming(index + 2)}`,
    kind,
    sent_at: '2012-03-05T09:00:00Z',
  }));
  writeFileSync(at('campaigns.csv'), csv(campaigns));
  writeFileSync(
    at('sends.csv'),
    csv(
      company.contacts.flatMap(({ email }, index) =>
        campaigns.map(({ campaign_id, sent_at }) => ({
          send_id: `${campaign_id}${index}`,
          campaign_id,
          email,
          sent_at,
        })),
      ),
    ),
  );
  const decisions = [
    {
      customer: company.customers[0]?.customer_id,
      what: 'note',
      detail: '2012-11-19',
      who: staff[0]?.surname,
      when: '2012-11-19',
      why: `${naming(3)} was ill`,
    },
  ];
  writeFileSync(
    at('decisions.csv'),
    csv([...decisions, { ...decisions[0], what: `ask ${naming(1)}` }]),
  );
  writeFileSync(
    at('own-fields.csv'),
    csv([{ colour: 'red', shape: naming(0), weight: naming(1) }]),
  );
  if (hasPeople)
    writeFileSync(
      at('people.csv'),
      csv(
        staff.map(({ name, address }, index) => ({ person_id: `M${index}`, name, email: address })),
      ),
    );
}

/** Spellings are many: what is sought is the part of a surname that all of them have. */
const core = (surname: string) =>
  [...surname.slice(1, -1)].map((letter) => (/[a-z]/.test(letter) ? letter : '.{1,2}')).join('');

describe.each(Object.entries(KINDS))('no name of ours stands in what is written: %s', (_, kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-planted-'));
  const here = (...flags: string[]) => regularsHere(folder, ...flags);
  const sought = kind.staff.flatMap(({ surname, address, account }) => [
    core(surname),
    address.replace('.', '\\.'),
    ...(account ? [account.replace('.', '\\.')] : []),
  ]);
  const found = (text: string) => {
    const told = (kind.printed ?? []).reduce((rest, own) => rest.replaceAll(own, ''), text);
    return [...told.matchAll(new RegExp(sought.join('|'), 'gi'))]
      .slice(0, 5)
      .map(({ index }) => told.slice(Math.max(0, index - 60), index + 40));
  };
  let ended: Ended;

  beforeAll(async () => {
    if (COMPANY === undefined) throw new TypeError('no company was made');
    plant(folder, COMPANY, kind);
    if (kind.yaml) writeFileSync(join(folder, 'regulars.yaml'), kind.yaml);
    ended = await here('run', 'exports', '--as-of', '2012-11-28');
  });

  test('the report, with its lists and all that is saved beside it', async () => {
    expect([ended.exitCode, ended.stderr]).toEqual([0, expect.anything()]);
    const texts = await writtenIn(join(folder, 'reports'));
    for (const end of ['index.html', 'report.json', '.csv', '.xml'])
      expect(texts.some(([file]) => file.endsWith(end))).toBe(true);
    expect(texts.some(([, text]) => text.includes('…'))).toBe(true);
    for (const own of kind.printed ?? [])
      for (const file of ['index.html', 'report.json'])
        expect(texts.some(([path, text]) => path.endsWith(file) && text.includes(own))).toBe(true);
    for (const [file, text] of texts) expect([file, found(text)]).toEqual([file, []]);
  });

  test('what is exported, in every format', async () => {
    const tables = ['mails', 'messages', 'activities', 'campaigns', 'contracts', 'people'];
    const written = [
      ...tables,
      'imports.messages',
      'imports.quarantine',
      'imports.files',
      'decided',
      'events',
    ];
    for (const [place, table] of written.entries()) {
      const formats = ['csv', 'json', 'markdown', 'parquet'];
      for (const format of table === 'mails' ? formats : [formats[place % formats.length] ?? '']) {
        const output = join(folder, `table.${format}`);
        const { exitCode, stderr } = await here(
          'export',
          table,
          '--format',
          format,
          '--output',
          output,
        );
        expect([table, exitCode, stderr]).toEqual([table, 0, expect.not.stringContaining('Error')]);
        const text =
          format === 'parquet' ? await parquetText(output) : readFileSync(output, 'utf8');
        expect([table, format, found(text)]).toEqual([table, format, []]);
      }
    }
  });
});

async function parquetText(path: string): Promise<string> {
  const database = await openDatabase(':memory:');
  const rows = (await database.read(`from '${path}'`)).objects();
  database.close();
  return JSON.stringify(rows);
}

/** What stands in the files of a folder, workbooks by their members. */
async function writtenIn(folder: string): Promise<[string, string][]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts: [string, string][] = [];
  for (const file of files) {
    if (!file.endsWith('.xlsx')) {
      texts.push([file, readFileSync(file, 'utf8')]);
      continue;
    }
    const archive = await openZip(file);
    for (const member of archive.members) {
      const chunks: Buffer[] = [];
      for await (const chunk of member.bytes()) chunks.push(chunk);
      texts.push([`${file}/${member.name}`, Buffer.concat(chunks).toString()]);
    }
    archive.close();
  }
  return texts;
}
