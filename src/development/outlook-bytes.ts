import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

/** What an Outlook message of a test says. */
export type TestMessage = {
  subject: string;
  body: string;
  from: string;
  to: string[];
  sentAt: Date;
  messageId: string;
};

const DIRECTORY = 1;
const DOCUMENT = 2;
const ROOT = 5;

/** Gives an Outlook message (.msg): a compound file with a stream for each property, as MS-OXMSG has it. */
export function msgBytes(message: TestMessage): Buffer {
  const recipients = message.to.map((address, index) => ({
    name: `__recip_version1.0_#${String(index).padStart(8, '0')}`,
    streams: [
      properties(8, [[0x0c150003, 1n]]),
      text('3001', address),
      text('39FE', address),
      text('3003', address),
    ],
  }));
  const streams = [
    properties(32, [[0x00390040, fileTime(message.sentAt)]]),
    text('001A', 'IPM.Note'),
    text('0037', message.subject),
    text('1000', message.body),
    text('0C1A', message.from),
    text('5D01', message.from),
    text('1035', `<${message.messageId}>`),
  ];
  const entries: Entry[] = [{ name: 'Root Entry', type: ROOT, length: 0, children: [] }];
  for (const stream of streams) entries[0]?.children?.push(entries.push(stream) - 1);
  for (const { name, streams } of recipients) {
    const folder: Entry = { name, type: DIRECTORY, length: 0, children: [] };
    entries[0]?.children?.push(entries.push(folder) - 1);
    for (const stream of streams) folder.children?.push(entries.push(stream) - 1);
  }
  return Buffer.from(burn(entries));
}

function text(tag: string, value: string): Entry {
  return document(`__substg1.0_${tag}001F`, Buffer.from(value, 'utf16le'));
}

/** Properties of a fixed size: tag, flags (readable and writable), value. */
function properties(headerBytes: number, values: [tag: number, value: bigint][]): Entry {
  const bytes = Buffer.alloc(headerBytes + 16 * values.length);
  for (const [index, [tag, value]] of values.entries()) {
    const at = headerBytes + 16 * index;
    bytes.writeUInt32LE(tag, at);
    bytes.writeUInt32LE(6, at + 4);
    bytes.writeBigUInt64LE(value, at + 8);
  }
  return document('__properties_version1.0', bytes);
}

function document(name: string, bytes: Buffer): Entry {
  return {
    name,
    type: DOCUMENT,
    length: bytes.length,
    binaryProvider: () => Uint8Array.from(bytes),
  };
}

/** Windows counts tenths of microseconds since 1601. */
function fileTime(moment: Date): bigint {
  return (BigInt(moment.getTime()) + 11_644_473_600_000n) * 10_000n;
}
