import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailAddresses } from './mail-addresses.ts';

test('names are decoded and addresses are lower case', () => {
  expect(mailAddresses('=?utf-8?Q?J=C3=BCrgen_M?= <J.M@Kunde.Example>, b@kunde.example')).toEqual([
    { address: 'j.m@kunde.example', name: 'Jürgen M' },
    { address: 'b@kunde.example', name: null },
  ]);
});

test('a comma in an encoded name parts no addresses', () => {
  const header = '=?iso-8859-1?Q?M=FCller=2C_Ina?= <ina@kunde.example>';
  expect(mailAddresses(header)).toEqual([{ address: 'ina@kunde.example', name: 'Müller, Ina' }]);
});

test('every character of Windows-1252 comes through', () => {
  const header = '=?windows-1252?Q?=80_=93Ina=94_=96_O=92Neill?= <ina@kunde.example>';
  expect(mailAddresses(header)[0]?.name).toBe('€ “Ina” – O’Neill');
});

test('groups are taken apart, and what has no address is left out', () => {
  expect(mailAddresses('Team: a@kunde.example, b@kunde.example;').map((m) => m.address)).toEqual([
    'a@kunde.example',
    'b@kunde.example',
  ]);
  expect(mailAddresses('undisclosed-recipients:;')).toEqual([]);
  expect(mailAddresses('"Ina" </O=KUNDE/OU=NA/CN=RECIPIENTS/CN=INA>')).toEqual([]);
  expect(mailAddresses('')).toEqual([]);
});

test.each([
  ['Ina <@relay.example,@mx.example:ina@kunde.example>', 'ina@kunde.example'],
  ['Ina Meier [mailto:Ina@kunde.example]', 'ina@kunde.example'],
  ['Ina <mailto:ina@kunde.example>', 'ina@kunde.example'],
  ['ina@kunde.example.', 'ina@kunde.example'],
  ['Ina <ina@xn--mnchen-3ya.example>', 'ina@münchen.example'],
  ['Ina <ina@münchen.example>', 'ina@münchen.example'],
])('%s is the address %s', (header, address) => {
  expect(mailAddresses(header).map((mailbox) => mailbox.address)).toEqual([address]);
});

test('an archive of a mailing list writes at for the sign', () => {
  expect(mailAddresses('ina at kunde.example (Ina Meier)')).toEqual([
    { address: 'ina@kunde.example', name: 'Ina Meier' },
  ]);
});

test.each([
  ['ina at kunde.example (Meier, Ina (Einkauf))', 'Meier, Ina (Einkauf)'],
  ['ina at kunde.example (I. Meier <ina@kunde.example>)', 'I. Meier <ina@kunde.example>'],
  ['ina at kunde.example (=?utf-8?q?J=C3=B6rg?=)', 'Jörg'],
  ['ina at kunde.example (Ina @ home)', 'Ina @ home'],
])('whatever an archive writes in brackets is the name: %s', (header, name) => {
  expect(mailAddresses(header)).toEqual([{ address: 'ina@kunde.example', name }]);
});

// In time that grows with the square of the length, this would take minutes and run into the test's limit.
test('long headers without an address are read in time that grows with their length', () => {
  for (const part of ['=?', 'a', '=?a?B?x?=']) {
    expect(mailAddresses(part.repeat(50_000))).toEqual([]);
  }
});

const PIECES = [
  'Ina',
  '"Ina M."',
  '""',
  ' ',
  '  ',
  ',',
  '<',
  '>',
  '@',
  'ina@kunde.example',
  "o'n_x",
];
const piecewise = fc.array(fc.constantFrom(...PIECES, '.', '-', ';', ':', '(x)', 'Ä', '\\'), {
  maxLength: 12,
});

// A comma in front adds no address, and leaves the header to the library.
test('usual headers are read as the library reads them', () => {
  fc.assert(
    fc.property(piecewise, (pieces) => {
      const header = pieces.join('');
      expect(mailAddresses(header)).toEqual(mailAddresses(`, ${header}`));
    }),
    { numRuns: 2000 },
  );
});
