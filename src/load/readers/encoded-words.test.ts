import { expect, test } from 'vitest';
import { decodedWords } from './encoded-words.ts';

test.each([
  ['=?utf-8?Q?J=C3=BCrgen?=', 'Jürgen'],
  ['=?utf-8?Q?Jürgen_M?=', 'Jürgen M'],
  ['=?iso-8859-1?Q?Jürgen_=FC?=', 'Jürgen ü'],
  ['=?utf-7?Q?J+APw-rgen?=', 'Jürgen'],
  ['=?UNICODE-1-1-UTF-7?B?SitBUHctcmdlbg==?=', 'Jürgen'],
  ['=?x-unknown?Q?J=FCrgen?=', 'Jürgen'],
  ['=?unknown-8bit?Q?J=C3=BCrgen?=', 'Jürgen'],
  ['=?utf-8?Q?=C3?= =?utf-8?Q?=BC?=', 'ü'],
  ['a =?ISO-8859-1*de?Q?J=FCrgen?= b', 'a Jürgen b'],
  ['50 =? off', '50 =? off'],
])('%s is %s', (header, text) => {
  expect(decodedWords(header)).toBe(text);
});
