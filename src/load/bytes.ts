import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { UserError } from '../errors.ts';

const CHUNK_BYTES = 1024 * 1024;

/** Gives the bytes of a file in chunks, unpacked where it is packed with gzip. UserError if it is damaged. */
export async function* byteChunks(path: string): AsyncGenerator<Buffer> {
  const isPacked = isGzip(await firstBytes(path, 2));
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  try {
    if (!isPacked) return yield* file as AsyncIterable<Buffer>;
    const unpacked = createGunzip({ chunkSize: CHUNK_BYTES });
    file.on('error', (error) => unpacked.destroy(error));
    yield* file.pipe(unpacked) as AsyncIterable<Buffer>;
  } catch (error) {
    throw readingError(path, error);
  } finally {
    file.destroy();
  }
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function readingError(path: string, cause: unknown): UserError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const advice = /permission/i.test(message)
    ? 'Give yourself the right to read it.'
    : 'Copy it anew.';
  return new UserError(`${path} cannot be read: ${message}. ${advice}`, { cause });
}

/** Gives the first bytes of a file as they stand on the disk; fewer if it is shorter. */
export async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await open(path).catch((error: unknown) => {
    throw readingError(path, error);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Gives the first bytes of a file's content, unpacked; fewer if it is shorter. */
export async function firstContent(path: string, count: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of byteChunks(path)) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= count) break;
  }
  return Buffer.concat(parts).subarray(0, count);
}

/** Gives the SHA-256 of a file, hexadecimal. UserError if it cannot be read. */
export async function contentHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
    for await (const chunk of file) hash.update(chunk as Buffer);
  } catch (error) {
    throw readingError(path, error);
  }
  return hash.digest('hex');
}
