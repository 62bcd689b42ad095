import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { Reason } from '../../reasons/reason.ts';
import { NotAnExport } from '../files/not-an-export.ts';

/** A file within a ZIP archive; `fault` says why it cannot be read. */
export type ZipMember = {
  /** Its name with / between folders, without parts that lead out of the archive. */
  name: string;
  byteCount: number;
  fault: Reason | null;
  bytes(): AsyncIterable<Buffer>;
};

export type ZipArchive = {
  members: ZipMember[];
  /** The folders that it names, the empty ones too. */
  folders: ReadonlySet<string>;
  close(): void;
};

/** A member that grows so much, beyond so many bytes, is taken for a bomb. */
const MOST_GROWTH = 200;
const LEAST_BOMB_BYTES = 100 * 1024 * 1024;
const MOST_MEMBERS = 1_000_000;

/**
 * Opens a ZIP archive and lists its files, without unpacking any. Error if the archive is damaged, has more
 * than a million members, or members that lie over each other, as only bombs have.
 */
export async function openZip(path: string): Promise<ZipArchive> {
  // Names are made safe here: by itself the library refuses the whole archive for one bad name.
  const archive = await openPromise(path, { autoClose: false, decodeStrings: false });
  try {
    const { members, names } = await membersOf(archive);
    return { members, folders: foldersOf(names), close: () => archive.close() };
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function membersOf(archive: ZipFile): Promise<{ members: ZipMember[]; names: string[] }> {
  if (archive.entryCount > MOST_MEMBERS)
    throw new NotAnExport({ code: 'archive_too_many', value: String(archive.entryCount) });
  const members: ZipMember[] = [];
  const names: string[] = [];
  let packedBytes = 0;
  for await (const entry of archive.eachEntry()) {
    packedBytes += entry.compressedSize;
    if (packedBytes > archive.fileSize) throw new NotAnExport({ code: 'archive_overlaid' });
    const name = nameOf(entry);
    names.push(name);
    if (name !== '' && !name.endsWith('/')) members.push(memberOf(archive, entry, name));
  }
  return { members, names };
}

/** An archive may name a folder, or only what stands in it. */
function foldersOf(names: string[]): Set<string> {
  const folders = new Set<string>();
  for (const name of names)
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      if (folders.has(name.slice(0, end))) break;
      folders.add(name.slice(0, end));
    }
  return folders;
}

function memberOf(archive: ZipFile, entry: Entry, name: string): ZipMember {
  return {
    name,
    byteCount: entry.uncompressedSize,
    fault: faultOf(entry),
    async *bytes() {
      let sum = 0;
      for await (const chunk of (await archive.openReadStreamPromise(
        entry,
      )) as AsyncIterable<Buffer>) {
        sum = crc32(chunk, sum);
        yield chunk;
      }
      if (sum !== entry.crc32) throw new NotAnExport({ code: 'archive_damaged' });
    },
  };
}

function faultOf(entry: Entry): Reason | null {
  const { uncompressedSize, compressedSize, compressionMethod } = entry;
  if (entry.isEncrypted()) return { code: 'member_encrypted' };
  if (compressionMethod !== 0 && compressionMethod !== 8) {
    return { code: 'member_packed_otherwise', value: String(compressionMethod) };
  }
  const isBomb =
    uncompressedSize > LEAST_BOMB_BYTES && uncompressedSize > compressedSize * MOST_GROWTH;
  return isBomb ? { code: 'member_grows', value: String(uncompressedSize) } : null;
}

const UTF8_FLAG = 0x800;

/** Old programs write names in the code page of DOS; what is not UTF-8 is shown as Latin-1. */
function nameOf(entry: Entry): string {
  const bytes = entry.fileNameRaw;
  const isUtf8 = (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0 || isValidUtf8(bytes);
  const parts = bytes
    .toString(isUtf8 ? 'utf8' : 'latin1')
    .replaceAll('\\', '/')
    .split('/');
  const safe = parts.filter(
    (part, index) => !['', '.', '..'].includes(part) || (part === '' && index === parts.length - 1),
  );
  return safe.join('/').replace(/^[a-z]:\//i, '');
}

function isValidUtf8(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);
}
