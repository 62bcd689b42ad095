import fc from 'fast-check';
import libmime from 'libmime';
import { expect, test } from 'vitest';
import { headersOf, partsOf } from './mail-headers.ts';

const PIECES = [
  ...[
    'Subject',
    'TO',
    'x-Long-Name',
    '__proto__',
    'constructor',
    ':',
    ': ',
    ' ',
    '\t',
    '\n',
    '\r\n',
  ],
  ...[
    '\n ',
    '\n\t',
    '\r\n  ',
    '\r',
    '\0',
    '\n\n',
    'a@b.example',
    '=?utf-8?Q?=C3=BC?=',
    '"x"',
    'ü',
    '\v',
  ],
];

const piecewise = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 });

/** An empty list, too, for a name that a program may ask for. */
const entries = (headers: object) => Object.entries(headers).sort();

test('headers are what the library makes of them, whatever stands in them', () => {
  fc.assert(
    fc.property(piecewise, (pieces) => {
      const text = pieces.join('');
      const expected = libmime.decodeHeaders(text.replaceAll('\0', ''));
      expect(entries(headersOf(Buffer.from(text)))).toEqual(entries(expected));
    }),
    { numRuns: 2000 },
  );
});

test('a field folded anywhere comes back with its value', () => {
  const word = fc.stringMatching(/^[!-9;-~]{1,12}$/);
  const folding = fc.constantFrom(' ', '\n ', '\r\n\t', '\n\t ');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, folding), { minLength: 1 }), (parts) => {
      const header = `Subject: ${parts.flat().join('')}`;
      expect(headersOf(Buffer.from(header)).subject).toEqual([
        parts.map(([text]) => text).join(' '),
      ]);
    }),
  );
});

test('any bytes are a header and a body, which joined are all there is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { header, body } = partsOf(Buffer.from(bytes));
      headersOf(header);
      const start = bytes.findIndex((byte) => byte !== 0x0a && byte !== 0x0d);
      expect(Buffer.concat([header, body])).toEqual(
        Buffer.from(bytes.subarray(Math.max(0, start))),
      );
    }),
  );
});

test('a stray byte in one field spoils no other', () => {
  const header = Buffer.concat([
    Buffer.from('From: Jörg à <jörg@kunde.example>\nX-Note: '),
    Buffer.from([0xfc, 0x0a]),
    Buffer.from('Subject: Für à'),
  ]);
  expect({ ...headersOf(header) }).toEqual({
    from: ['Jörg à <jörg@kunde.example>'],
    'x-note': ['ü'],
    subject: ['Für à'],
  });
});
