import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { isShortage } from '../../disk/machine-fault.ts';
import { temporaryFolder } from '../../disk/temporary-folder.ts';
import { messageOf, UserError } from '../../errors.ts';
import type { ExportFile } from './export-file.ts';
import { NotAnExport } from './not-an-export.ts';

const CHUNK_BYTES = 1024 * 1024;

/** Gives the bytes of a file in chunks, unpacked where it is packed with gzip. NotAnExport if it is damaged. */
export async function* byteChunks(file: ExportFile): AsyncGenerator<Buffer> {
  const isPacked = isGzip(await firstBytes(file, 2));
  if (!isPacked) return yield* rawChunks(file);
  const unpacked = createGunzip({ chunkSize: CHUNK_BYTES });
  const packed = Readable.from(rawChunks(file));
  packed.on('error', (error) => unpacked.destroy(error));
  try {
    yield* packed.pipe(unpacked) as AsyncIterable<Buffer>;
  } catch (error) {
    throw readingError(error);
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function* rawChunks(file: ExportFile): AsyncGenerator<Buffer> {
  try {
    yield* file.bytes();
  } catch (error) {
    throw readingError(error);
  }
}

function readingError(cause: unknown): Error {
  if (cause instanceof UserError) return cause;
  if (cause instanceof Error && isShortage(cause)) return cause;
  const message = messageOf(cause);
  const code = /permission/i.test(message) ? 'not_permitted' : 'unreadable';
  return new NotAnExport({ code, value: message }, { cause });
}

/** Gives the first bytes of a file as they stand; fewer if it is shorter. */
export function firstBytes(file: ExportFile, count: number): Promise<Buffer> {
  return firstOf(rawChunks(file), count);
}

/** Gives the first bytes of a file's content, unpacked; fewer if it is shorter. */
export function firstContent(file: ExportFile, count: number): Promise<Buffer> {
  return firstOf(byteChunks(file), count);
}

async function firstOf(chunks: AsyncIterable<Buffer>, count: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= count) break;
  }
  return Buffer.concat(parts).subarray(0, count);
}

/** Gives the SHA-256 of a file, hexadecimal. NotAnExport if it cannot be read. */
export async function contentHash(file: ExportFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of rawChunks(file)) hash.update(chunk);
  return hash.digest('hex');
}

/** Gives a path of the disk for a file: its own, or that of a copy which `remove` takes away. */
export async function onDisk(file: ExportFile): Promise<{ path: string; remove(): Promise<void> }> {
  if (file.diskPath !== null) return { path: file.diskPath, remove: async () => {} };
  const folder = temporaryFolder();
  const path = join(folder, 'member');
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(rawChunks(file), createWriteStream(path));
  } catch (error) {
    await remove();
    throw error;
  }
  return { path, remove };
}
