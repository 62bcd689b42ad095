import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { Reason } from '../../reasons/reason.ts';

/** Containers of mails, which one reader serves. */
export const MAIL_CONTAINERS = ['mbox', 'mail', 'emlx', 'msg', 'pst'] as const;

export type MailContainer = (typeof MAIL_CONTAINERS)[number];

export type TableContainer = 'delimited' | 'json' | 'json-lines' | 'parquet' | 'calendar';

/** What the bytes of a file are. */
export type Container = MailContainer | TableContainer;

/** What a file is, or why it cannot be used. */
export type Content =
  | { container: Container; separator?: string }
  | {
      unsuitable: Reason[];
      /** A mapping may say that it is a table all the same. */
      isText?: boolean;
      separator?: string;
    };

/** A file, or a member of an archive, through which the load reads. */
export type ExportFile = {
  /** As `imports.files` has it: a member of an archive is `archive.zip/member.csv`. */
  path: string;
  byteCount: number;
  /** Gives its bytes as they stand, in chunks; each call begins anew. */
  bytes(): AsyncIterable<Buffer>;
  /** Path on the disk; null where it stands within an archive. */
  diskPath: string | null;
  /** What it is, where that is known without a look at its bytes. */
  content?: Content;
  /** Whether it, or the archive that holds it, still has the size and the time that it had when it was found. */
  isAsFound(): boolean;
};

const CHUNK_BYTES = 1024 * 1024;

/** Gives a file of the disk, under its own path or under the one it is known by. */
export function diskFile(diskPath: string, path = diskPath): ExportFile {
  const found = statSync(diskPath);
  const byteCount = found.size;
  // A small file needs no large buffer: a Maildir holds hundreds of thousands.
  const highWaterMark = Math.min(CHUNK_BYTES, byteCount + 1);
  return {
    path,
    byteCount,
    bytes: () => createReadStream(diskPath, { highWaterMark }),
    diskPath,
    isAsFound: () => {
      const now = statSync(diskPath, { throwIfNoEntry: false });
      return now?.size === byteCount && now.mtimeMs === found.mtimeMs && now.ino === found.ino;
    },
  };
}

/** Gives what was found and cannot be read. */
export function unreadableFile(path: string, reason: Reason): ExportFile {
  const content = { unsuitable: [reason] };
  const bytes = () => Readable.from([]);
  return { path, byteCount: 0, bytes, diskPath: null, content, isAsFound: () => true };
}
