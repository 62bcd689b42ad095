import { describe, expect, test } from 'vitest';
import { mailSignals, mailText } from './mail-text.ts';

const BODY = 'Gern.\nBis bald\n\n> Nein, das geht nicht.\n';
const mail = (fields: string[], body = BODY) =>
  Buffer.from(`From: ina@kunde.example\n${fields.map((field) => `${field}\n`).join('')}\n${body}`);

describe('mailText', () => {
  // With a disposition, the library reads what otherwise is taken as it stands.
  test.each([
    [],
    ['Content-Type: text/plain'],
    ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
    ['Content-Type: TEXT/PLAIN; charset="US-ASCII"', 'Content-Transfer-Encoding: 7BIT'],
    ['Content-Type: text/plain;\n\tcharset=ISO-8859-1'],
  ])('a plain text is what the library makes of it (%s)', async (...fields) => {
    const plain = await mailText(mail(fields));
    expect(plain).toBe('Gern.\nBis bald');
    expect(await mailText(mail([...fields, 'Content-Disposition: inline']))).toBe(plain);
    const crlf = Buffer.from(mail(fields).toString().replaceAll('\n', '\r\n'));
    expect(await mailText(crlf)).toBe(plain);
  });

  test.each([
    [['Content-Type: text/plain; charset=utf-8'], 'Grüße'],
    [['Content-Transfer-Encoding: quoted-printable'], 'Gr=C3=BC=\n=C3=9Fe'],
    [['Content-Transfer-Encoding: base64'], Buffer.from('Grüße').toString('base64')],
    [['Content-Type: text/plain; charset=utf-8; format=flowed'], 'Grüße '],
    [['Content-Type: text/html; charset=utf-8'], '<p>Grüße</p>'],
    [
      ['Content-Type: multipart/alternative;\n boundary="a b"'],
      '--a b\nContent-Type: text/plain; charset=utf-8\n\nGrüße\n--a b\nContent-Type: text/html\n\nx\n--a b--\n',
    ],
  ])('a text that is coded comes decoded (%s)', async (fields, body) => {
    expect(await mailText(mail(fields, body))).toBe('Grüße');
  });

  test('an attachment is no text', async () => {
    const fields = ['Content-Type: text/plain', 'Content-Disposition: attachment; filename=a.txt'];
    expect(await mailText(mail(fields))).toBe('');
  });
});

describe('what a text says', () => {
  const PARTS = 'multipart/mixed; boundary=b';
  const signals = (type: string, body: string) =>
    mailSignals(Buffer.from(`Subject: Frage\nContent-Type: ${type}\n\n${body}`));

  test.each([
    ['application/ms-tnef', 'eJ8+Ig=='],
    [PARTS, '--b\nContent-Type: application/ms-tnef; name="winmail.dat"\n\neJ8+Ig==\n--b--\n'],
    ['application/pkcs7-mime; smime-type=enveloped-data', 'MIIB'],
    [
      'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b',
      '--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\nx\n--b--\n',
    ],
    ['text/plain', '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n'],
  ])('is not known where it is closed (%s)', async (type, body) => {
    expect(await signals(type, body)).toBeNull();
  });

  test('is known where a text stands beside winmail.dat, or there is none at all', async () => {
    const beside =
      '--b\nContent-Type: text/plain\n\nVielen Dank!\n--b\nContent-Type: application/ms-tnef\n\nx\n--b--\n';
    expect(await signals(PARTS, beside)).toMatchObject({ asksNothing: true });
    expect(await signals('text/plain', '')).toMatchObject({ asksNothing: false });
  });
});
