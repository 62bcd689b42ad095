import { expect, test } from 'vitest';
import { sparkScript } from './spark-script.ts';

test('a folder is named as it is, whatever letters it has: quotes as texts of Spark need them, patterns only where it reads', () => {
  const folder = "/Lager ä 100%20's #1 [a]{b}*";
  const script = sparkScript({
    timezone: 'Europe/Vienna',
    standing: [],
    made: [{ name: 'mails', folder, select: 'select 1 as a' }],
  });
  expect(script).toContain(
    String.raw`insert overwrite directory 'file:///Lager ä 100%20\'s #1 [a]{b}*' using`,
  );
  expect(script).toContain(
    String.raw`options (path 'file:///Lager ä 100%20\'s #1 \\[a\\]\\{b\\}\\*');`,
  );
});
