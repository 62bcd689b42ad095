import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Ended } from '../development/command-line.ts';
import { type MailServer, mailServer } from '../development/mail-server.ts';
import { copiedSampleRun } from '../development/sample-run.ts';
import { runProgram } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-letter-'));
const report = join(folder, 'reports', '2012-11');
const letter = join(report, 'letter.eml');
const yaml = join(folder, 'regulars.yaml');
const PASSWORD = 'geheim-7f3a';

let server: MailServer | undefined;
let saved: string;
beforeAll(async () => {
  await copiedSampleRun(folder);
  saved = readFileSync(join(report, 'report.json'), 'utf8');
});
afterEach(() => {
  server?.close();
  server = undefined;
  rmSync(yaml, { force: true });
  writeFileSync(join(report, 'report.json'), saved);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program there, with the password in its environment. */
async function here(...words: string[]): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const outlet = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const before = process.cwd();
  process.chdir(folder);
  try {
    const env = { REGULARS_SMTP_PASSWORD: PASSWORD };
    const outside = { stdout: outlet('stdout'), stderr: outlet('stderr'), env };
    return { exitCode: await runProgram(words, outside), ...written };
  } finally {
    process.chdir(before);
  }
}

const parsed = (bytes: Buffer) => PostalMime.parse(bytes, { attachmentEncoding: 'utf8' });

/** A configuration by which a letter goes to this machine. */
function configured(smtp: object, to = ['a@kunde.example', 'b@kunde.example']): void {
  writeFileSync(yaml, JSON.stringify({ letter: { from: 'bericht@firma.example', to, smtp } }));
}

const local = (port: number) => ({ host: '127.0.0.1', port });

test('without any configuration it is a draft of the newest report: its first screen and its page, with no header to lead astray', async () => {
  const told = await here('letter');
  expect(told).toMatchObject({ exitCode: 0, stdout: 'reports/2012-11/letter.eml\n' });
  expect(statSync(letter).mode & 0o777).toBe(0o600);
  const mail = await parsed(readFileSync(letter));
  expect(mail).toMatchObject({
    subject: 'Regulars in November 2012 – Nordufer Gerätedienst GmbH',
    date: '2012-11-30T12:00:00.000Z',
  });
  expect(mail.to ?? []).toEqual([]);
  expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
  for (const text of [mail.text, mail.html]) {
    expect(text).toContain('Three times as many customers are waiting as a year ago');
    expect(text).toContain('Werft Nölting GmbH');
    expect(text).toContain('Attached: Nordufer-Gerätedienst-GmbH-2012-11.html');
  }
  const [page] = mail.attachments;
  expect(page).toMatchObject({
    filename: 'Nordufer-Gerätedienst-GmbH-2012-11.html',
    mimeType: 'text/html',
  });
  expect(String(page?.content)).toBe(
    readFileSync(join(report, 'index.html'), 'utf8').replace(/ href="[a-z-]+\.xlsx"/g, ''),
  );
});

test('the same report gives the same bytes, in lines of mails, at any time and place', async () => {
  await here('letter');
  const first = readFileSync(letter);
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  try {
    await here('letter', 'reports/2012-11');
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
  expect(readFileSync(letter).equals(first)).toBe(true);
  const lines = first.toString('latin1').split('\r\n');
  expect(lines.filter((line) => line.length > 998 || /[\r\n]/.test(line))).toEqual([]);
});

test('it is written with the report where that is asked for, and does not stay beside a newer one', async () => {
  expect((await here('report', '--letter')).stdout).toContain('reports/2012-11/letter.eml');
  const asReported = readFileSync(letter);
  await here('letter');
  expect(readFileSync(letter).equals(asReported)).toBe(true);
  await here('render', 'reports/2012-11');
  expect(existsSync(letter)).toBe(false);
});

test('what is sent is what is written, to those of whom it was told before', async () => {
  server = await mailServer({ login: { user: 'bote', password: PASSWORD } });
  configured({ ...local(server.port), user: 'bote' });
  const told = await here('letter', '--send');
  expect(told.exitCode).toBe(0);
  expect(told.stdout).toBe(
    `reports/2012-11/letter.eml: to a@kunde.example, b@kunde.example, from bericht@firma.example, by 127.0.0.1:${server.port}\nSent to a@kunde.example, b@kunde.example.\n`,
  );
  const [received, ...others] = server.received;
  expect(others).toEqual([]);
  expect(received).toMatchObject({
    from: 'bericht@firma.example',
    to: ['a@kunde.example', 'b@kunde.example'],
    login: 'bote',
  });
  const bytes = received?.bytes ?? Buffer.alloc(0);
  expect(bytes.equals(readFileSync(letter))).toBe(true);
  const mail = await parsed(bytes);
  expect(mail.from).toEqual({
    name: 'Nordufer Gerätedienst GmbH',
    address: 'bericht@firma.example',
  });
  expect(mail.to?.map(({ address }) => address)).toEqual(['a@kunde.example', 'b@kunde.example']);
  expect(mail.messageId).toMatch(/^<2012-11-30\.[0-9a-f]{32}@firma\.example>$/);
});

test('nothing is sent without the flag, nor by a configuration that lies beside exports', async () => {
  server = await mailServer();
  configured(local(server.port));
  expect((await here('letter')).exitCode).toBe(0);
  expect((await here('report', '--letter')).exitCode).toBe(0);
  const beside = join(folder, 'reports', 'regulars.yaml');
  writeFileSync(beside, readFileSync(yaml));
  rmSync(yaml);
  const told = await here('letter', '--send');
  rmSync(beside);
  expect(told).toMatchObject({ exitCode: 1 });
  expect(told.stderr).toMatch(/only where letter\.from, letter\.to and letter\.smtp\.host stand/);
  expect(server.received).toEqual([]);
});

test('no name begins another header, and no name leads out of the folder', async () => {
  server = await mailServer();
  const hostile = 'Böse ../\r\nBcc: x@evil.example\r\n\r\n"<b>" \u2028\u202e,;';
  const { company: _, ...rest } = JSON.parse(saved) as { company: string; title: string };
  const changed = { ...rest, company: hostile, title: `Titel\nCc: y@evil.example` };
  writeFileSync(join(report, 'report.json'), JSON.stringify(changed));
  configured(local(server.port));
  expect(await here('letter', '--send')).toMatchObject({ exitCode: 0 });
  const [{ bytes, to } = { bytes: Buffer.alloc(0), to: [] }] = server.received;
  const mail = await parsed(bytes);
  expect(to).toEqual(['a@kunde.example', 'b@kunde.example']);
  expect(mail.headers.map(({ key }) => key).toSorted()).toEqual([
    'content-type',
    'date',
    'from',
    'message-id',
    'mime-version',
    'subject',
    'to',
  ]);
  expect(mail.subject).toBe('Titel Cc: y@evil.example – Böse ../ Bcc: x@evil.example "<b>" ,;');
  expect(mail.from?.address).toBe('bericht@firma.example');
  expect(mail.attachments.map(({ filename }) => filename)).toEqual([
    'Böse-Bcc-x-evil-example-b-2012-11.html',
  ]);
  expect(mail.html).toContain('&lt;b&gt;');
});

test.each<[string, () => object | Promise<object>, RegExp]>([
  [
    'a login that is refused',
    async () => {
      server = await mailServer({ login: { user: 'bote', password: 'another' } });
      return { ...local(server.port), user: 'bote' };
    },
    /refuses the login of bote: .*Check letter\.smtp\.user and the variable REGULARS_SMTP_PASSWORD/,
  ],
  [
    'all recipients refused',
    async () => {
      server = await mailServer({ refuses: ['a@kunde.example', 'b@kunde.example'] });
      return local(server.port);
    },
    /refuses the sender or all recipients: .*No such user/,
  ],
  [
    'encryption that cannot be trusted',
    async () => {
      server = await mailServer({ offersTls: true });
      return { ...local(server.port), tls: 'starttls', user: 'bote' };
    },
    /offers no encryption that can be trusted/,
  ],
  [
    'encryption that the server has not',
    async () => {
      server = await mailServer();
      return { ...local(server.port), tls: 'starttls', user: 'bote' };
    },
    /offers no encryption that can be trusted/,
  ],
  ['nobody at the port', () => local(1), /127\.0\.0\.1:1 cannot be reached: /],
  [
    'a host that is none',
    () => ({ host: 'nobody.invalid' }),
    /nobody\.invalid:587 cannot be reached: /,
  ],
  [
    'a password in the open',
    () => ({ host: '192.0.2.1', tls: 'none', user: 'bote' }),
    /the password would go through the network in the open/,
  ],
])(
  'a letter that cannot be sent says why, and the password nowhere: %s',
  async (_, smtp, reason) => {
    configured(await smtp());
    const told = await here('letter', '--send');
    expect(told).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(reason) });
    expect(`${told.stdout}${told.stderr}`).not.toContain(PASSWORD);
    expect(told.stdout).not.toContain('Sent');
    expect(server?.received ?? []).toEqual([]);
    if (/trusted/.test(String(reason))) expect(server?.logins).toEqual([]);
  },
);

test('who was refused is told, and who has it', async () => {
  server = await mailServer({ refuses: ['b@kunde.example', 'c@münchen.example'] });
  configured(local(server.port), ['a@kunde.example', 'b@kunde.example', 'c@münchen.example']);
  const told = await here('letter', '--send');
  expect(told).toMatchObject({
    exitCode: 1,
    stdout: expect.stringMatching(/Sent to a@kunde\.example\.\n$/),
    stderr: expect.stringMatching(
      /refused b@kunde\.example, c@münchen\.example; the others have the letter/,
    ),
  });
  expect(server.received.map(({ to }) => to)).toEqual([['a@kunde.example']]);
});

test.each([
  [{ to: ['a@b.example\nBcc: c@d.example'] }, /an address such as/],
  [{ to: ['a@b.example, c@d.example'] }, /an address such as/],
  [{ from: 'Firma <a@b.example>' }, /an address such as/],
  [{ smtp: { host: 'a b' } }, /a server such as/],
])('what is no address is refused: %j', async (given, reason) => {
  writeFileSync(yaml, JSON.stringify({ letter: given }));
  const told = await here('letter');
  expect(told).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(reason) });
});
