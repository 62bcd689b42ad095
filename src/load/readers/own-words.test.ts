import EmailReplyParser from 'email-reply-parser';
import { expect, test } from 'vitest';
import { randomFrom } from '../../development/random.ts';
import { ownWords } from './own-words.ts';

const LINES = [
  'Gern, wir kommen zurück.',
  'Bis bald  ',
  'a ~~',
  '',
  '> Nein, das geht nicht.',
  '> On Monday, Ina <ina@kunde.example> wrote:',
  'On Mon, 1 Oct 2012, Ina <ina@kunde.example>',
  'wrote:',
  'Am 1. Oktober 2012 um 10:00 schrieb Ina Meier:',
  'Von: Ina Meier',
  ' <ina@kunde.example>',
  'From: Ina <ina@kunde.example>',
  '-- ',
  '--',
  'Ina Meier',
  'Kind regards',
  'Sent from my iPhone',
  '-----Original Message-----',
  'a | b ]',
  '2012-10-01 10:00 GMT+02:00 Ina <ina@kunde.example>:',
  '10:00, Mon 1 Oct 2012, "Ina" <ina@kunde.example>:',
  '> Mail of 2012 from Ina <ina@kunde.example>:',
  'De :',
  'Op maandag schreef Ina:',
];

test('of any lines the same is left as by the library, which sees only some of them', () => {
  const pick = randomFrom(3);
  for (let run = 0; run < 5000; run++) {
    const lines = Array.from({ length: 1 + pick(14) }, () => LINES[pick(LINES.length)] ?? '');
    const text = lines
      .filter((line, index) => line !== '' || (lines[index - 1] ?? '') !== '')
      .join('\n');
    if (/^-{2,} *Original|^(?:Von|From): .*\n(?:Gesendet|Sent)/m.test(text)) continue;
    expect(ownWords(text), text).toBe(new EmailReplyParser().parseReply(text).trim());
  }
});

test('a hostile megabyte is looked through in bounded time', () => {
  const started = performance.now();
  for (const piece of ['> wrote:\n', 'wrote\n', '\n', 'From: a\n', '- \n', '~', '>']) {
    ownWords(piece.repeat(Math.ceil(1e6 / piece.length)));
  }
  expect(performance.now() - started).toBeLessThan(5000);
});
