import type { Random } from './random.ts';

type Mutation = (bytes: Buffer, pick: Random) => Buffer;

/** Gives the bytes with one to six faults such as transport, programs and enemies put into exports. */
export function mutated(bytes: Buffer, pick: Random): Buffer {
  let result = bytes;
  for (let count = 1 + pick(6); count > 0; count--) {
    result = (MUTATIONS[pick(MUTATIONS.length)] ?? flipped)(result, pick);
  }
  return result;
}

const MUTATIONS: Mutation[] = [
  flipped,
  cut,
  lineTwice,
  lineAway,
  lineInsideOut,
  (bytes, pick) => inserted(bytes, pick, pieceOf(pick)),
  (bytes, pick) => inserted(bytes, pick, Buffer.alloc(1 + pick(70_000), 'x')),
  (bytes, pick) => inserted(bytes, pick, Buffer.from(Array.from({ length: 8 }, () => pick(256)))),
  (bytes, pick) => headed(bytes, pieceOf(pick)),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1'), 'utf16le'),
];

/** What has broken readers of mails and tables before. */
const PIECES = [
  'Content-Type: multipart/mixed; boundary="a"\n\n--a\nContent-Type: multipart/mixed; boundary="a"\n\n--a\n',
  'Content-Type: text/plain; charset="=?utf-8?Q?x?="\n',
  'Content-Type: text/plain; charset=utf-7\nContent-Transfer-Encoding: base64\n',
  'Subject: =?utf-8?B?//////8=?= =?no-such-charset?Q?=E4=F6?=\n',
  'References: <a@b> <a@b> <<c> <d@e\n',
  'In-Reply-To: <a@b>\nMessage-ID: <a@b>\n',
  'Message-ID: <a@b>\nReferences: <b@a>\n',
  'Date: Thu, 32 Feb 2099 25:61:61 +9999\n',
  'Date: (((((((((((((((((((((((((((((((((((((((()\n',
  'From: "\\"<<>>,,;;@@@:" <@,a:b@c>\n',
  'To: undisclosed-recipients:;\nCc: a b c d e f <>\n',
  'From - Wed Oct 10 09:00:00 2012\n\n',
  '\n\nFrom x@y Wed Oct 10 09:00:00 2012\nContent-Length: 99999999999999999999\n\n',
  'X-GM-THRID: 99999999999999999999999999\n',
  '"',
  '""""""',
  ';;;;;;,,,,,,\t\t\t\n',
  '\u0000',
  '\uFEFF',
  '=cmd|"/c calc"!A1',
  "'; drop table imports.customers; --",
  '1e400;-1e400;NaN;0000-00-00;9999-12-31',
  '[{"a":[[[[[[[[[[[[]]]]]]]]]]]]}',
  '{"a": "\\ud800"}\n',
];

function pieceOf(pick: Random): Buffer {
  return Buffer.from(PIECES[pick(PIECES.length)] ?? '');
}

function flipped(bytes: Buffer, pick: Random): Buffer {
  const result = Buffer.from(bytes);
  for (let count = 1 + pick(20); count > 0 && result.length > 0; count--)
    result[pick(result.length)] = pick(256);
  return result;
}

function cut(bytes: Buffer, pick: Random): Buffer {
  const start = pick(10) === 0 ? pick(bytes.length + 1) : 0;
  return bytes.subarray(start, start + pick(bytes.length - start + 1));
}

function inserted(bytes: Buffer, pick: Random, piece: Buffer): Buffer {
  const at = pick(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

function headed(bytes: Buffer, piece: Buffer): Buffer {
  const end = bytes.indexOf('\n') + 1;
  return Buffer.concat([bytes.subarray(0, end), piece, bytes.subarray(end)]);
}

function lineTwice(bytes: Buffer, pick: Random): Buffer {
  const [start, end] = lineAt(bytes, pick);
  return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start, end), bytes.subarray(end)]);
}

function lineAway(bytes: Buffer, pick: Random): Buffer {
  const [start, end] = lineAt(bytes, pick);
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
}

function lineInsideOut(bytes: Buffer, pick: Random): Buffer {
  const [start, end] = lineAt(bytes, pick);
  return Buffer.concat([
    bytes.subarray(0, start),
    Buffer.from(bytes.subarray(start, end)).reverse(),
    bytes.subarray(end),
  ]);
}

function lineAt(bytes: Buffer, pick: Random): [start: number, end: number] {
  const middle = pick(bytes.length + 1);
  const start = middle === 0 ? 0 : bytes.lastIndexOf('\n', middle - 1) + 1;
  const feed = bytes.indexOf('\n', middle);
  return [start, feed < 0 ? bytes.length : feed + 1];
}
