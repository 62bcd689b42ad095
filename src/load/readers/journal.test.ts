import { expect, test } from 'vitest';
import { journaledMail } from './journal.ts';

const MAIL = 'From: Ina <ina@kunde.example>\nTo: service@firma.example\nSubject: Frage\n\nWann?\n';
const ENVELOPE = `Sender: ina@kunde.example
Subject: Frage
To: all@firma.example, Expanded: list@firma.example
Bcc: Chef@firma.example
Recipient: anna@firma.example, Forwarded: service@firma.example
`;

const report = (coding: string, envelope: string, mail = MAIL) =>
  Buffer.from(`From: exchange@firma.example
X-MS-Journal-Report:
Content-Type: multipart/mixed;
\tboundary="=_b"

--=_b
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: ${coding}

${envelope}
--=_b
Content-Type: message/rfc822

${mail}
--=_b--
`);

test.each([
  ['7bit', ENVELOPE],
  ['base64', Buffer.from(ENVELOPE).toString('base64')],
  ['quoted-printable', ENVELOPE.replaceAll('@firma', '=40fir=\nma')],
])('a journal encloses the mail, and its envelope (%s) names who got it', (coding, envelope) => {
  for (const feed of ['\n', '\r\n']) {
    const bytes = Buffer.from(report(coding, envelope).toString().replaceAll('\n', feed));
    const { content, to, others } = journaledMail(bytes) ?? {};
    expect(content?.toString().replaceAll('\r\n', '\n').trim()).toBe(MAIL.trim());
    expect(to).toEqual(['all@firma.example']);
    expect(others).toEqual(['chef@firma.example', 'anna@firma.example']);
  }
});

test('a report may lack the mail, and other mails are no reports', () => {
  const empty = report('7bit', ENVELOPE)
    .toString()
    .replace('message/rfc822', 'application/octet-stream');
  expect(journaledMail(Buffer.from(empty))).toMatchObject({ content: null });
  expect(journaledMail(Buffer.from(`${MAIL}X-MS-Journal-Report:\n`))).toBeNull();
});
