import { createWriteStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isShortage } from '../../disk/machine-fault.ts';
import { temporaryFolder } from '../../disk/temporary-folder.ts';
import { messageOf } from '../../errors.ts';
import type { Reason } from '../../reasons/reason.ts';
import { boundedParts } from '../readers/bounded-reader.ts';
import { hiddenSheets } from '../readers/workbook.ts';
import { openZip, type ZipArchive, type ZipMember } from '../readers/zip.ts';
import { type FoundFile, isPassedOver } from './discovery.ts';
import { type Content, diskFile, type ExportFile, unreadableFile } from './export-file.ts';
import { NotAnExport } from './not-an-export.ts';

/** What stands in files and archives; `close` lets go of the archives and of what was unpacked. */
export type OpenedFiles = { files: ExportFile[]; close(): Promise<void> };

/** Archives within archives are read so deep. */
const DEEPEST = 3;
/** So much of a workbook is read: it stands in memory whole. */
const MOST_WORKBOOK_BYTES = 400 * 1024 * 1024;

/** Ten times as long as a slow machine takes. */
const WORKBOOK_SECONDS = 10;
const WORKBOOK_BYTES_A_SECOND = 200_000;

type Opening = { folder: string; archives: ZipArchive[]; unpackedCount: number };

/** Opens ZIP archives and Excel workbooks among the files: their members and sheets take their place. */
export async function openFiles(found: FoundFile[]): Promise<OpenedFiles> {
  const opening: Opening = {
    folder: temporaryFolder(),
    archives: [],
    unpackedCount: 0,
  };
  const close = async () => {
    for (const archive of opening.archives) archive.close();
    await rm(opening.folder, { recursive: true, force: true });
  };
  try {
    const files: ExportFile[] = [];
    for (const file of found) files.push(...(await opened(exportFile(file), opening, 1)));
    return { files, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function exportFile({ path, unsuitable }: FoundFile): ExportFile {
  if (unsuitable !== null) return unreadableFile(path, unsuitable);
  try {
    return diskFile(path);
  } catch (error) {
    return unreadableFile(path, { code: 'unreadable', value: messageOf(error) });
  }
}

async function opened(file: ExportFile, opening: Opening, depth: number): Promise<ExportFile[]> {
  if (!/\.(zip|xlsx|xlsm)$/i.test(file.path) || file.content) return [file];
  if (depth > DEEPEST) return [unsuitable(file, { code: 'archive_too_deep' })];
  try {
    const archive = await openZip(file.diskPath ?? (await unpacked(file, opening)));
    opening.archives.push(archive);
    return await membersOf(file, archive, { opening, depth });
  } catch (error) {
    if (isShortage(error)) throw error;
    const reason: Reason =
      error instanceof NotAnExport && error.reasons[0]
        ? error.reasons[0]
        : { code: 'archive_unreadable', value: messageOf(error) };
    return [unsuitable(file, reason)];
  }
}

type Place = { opening: Opening; depth: number };

async function membersOf(
  file: ExportFile,
  { members, folders }: ZipArchive,
  place: Place,
): Promise<ExportFile[]> {
  const has = (name: string) => members.some((member) => member.name === name);
  if (has('xl/workbook.xml')) return sheetsOf(file, members, place.opening);
  if (has('word/document.xml') || has('ppt/presentation.xml'))
    return [unsuitable(file, { code: 'document' })];
  const files: ExportFile[] = [];
  const last = new Map(members.map((member) => [member.name, member]));
  for (const member of [...members].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isBeside(member.name, folders)) continue;
    const found = memberFile(file, member);
    if (last.get(member.name) === member)
      files.push(...(await opened(found, place.opening, place.depth + 1)));
    else files.push(overwritten(found));
  }
  return files.length > 0 ? files : [unsuitable(file, { code: 'archive_empty' })];
}

/** True for a member of which any part of the path is passed over. */
function isBeside(name: string, folders: ReadonlySet<string>): boolean {
  const parts = name.split('/');
  return parts.some((part, index) => {
    const folder = parts.slice(0, index).join('/');
    return part === '__MACOSX' || isPassedOver(folder, part, (path) => folders.has(path));
  });
}

function memberFile(archive: ExportFile, member: ZipMember): ExportFile {
  const { byteCount, fault, bytes } = member;
  const { isAsFound } = archive;
  const path = `${archive.path}/${member.name}`;
  const file = { path, byteCount, bytes, diskPath: null, isAsFound };
  return fault === null ? file : unsuitable(file, fault);
}

/** Whoever unpacks an archive has the last of several members of one name. */
function overwritten(file: ExportFile): ExportFile {
  const path = `${file.path} (overwritten)`;
  return unsuitable({ ...file, path }, { code: 'member_overwritten' });
}

async function sheetsOf(
  file: ExportFile,
  members: ZipMember[],
  opening: Opening,
): Promise<ExportFile[]> {
  const size = members.reduce((sum, { byteCount }) => sum + byteCount, 0);
  if (size > MOST_WORKBOOK_BYTES) return [unsuitable(file, { code: 'workbook_too_large' })];
  // The library looks at no checksum.
  for (const member of members) for await (const _ of member.bytes());
  const path = file.diskPath ?? (await unpacked(file, opening));
  const sheets: ExportFile[] = [];
  const hidden = hiddenSheets(await memberText(members, 'xl/workbook.xml'));
  const seconds = WORKBOOK_SECONDS + size / WORKBOOK_BYTES_A_SECOND;
  for await (const { name, text } of boundedParts('workbook', path, { seconds })) {
    const sheetPath = nextPath(opening);
    await writeFile(sheetPath, text);
    const content = sheetContent(text, hidden.includes(name));
    const sheet = diskFile(sheetPath, `${file.path}/${name.replaceAll('/', '_')}`);
    sheets.push({ ...sheet, content, isAsFound: file.isAsFound });
  }
  return sheets;
}

/** What somebody has hidden is an old list or a working sheet more often than an export. */
function sheetContent(text: string, isHidden: boolean): Content {
  if (text.trim() === '') return { unsuitable: [{ code: 'empty' }] };
  const separator = '\t';
  if (!isHidden) return { container: 'delimited', separator };
  return { unsuitable: [{ code: 'sheet_hidden' }], isText: true, separator };
}

async function memberText(members: ZipMember[], name: string): Promise<string> {
  const chunks: Buffer[] = [];
  const member = members.find((member) => member.name === name);
  for await (const chunk of member?.bytes() ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** An archive within an archive can only be read from the disk. */
async function unpacked(file: ExportFile, opening: Opening): Promise<string> {
  const path = nextPath(opening);
  await pipeline(Readable.from(file.bytes()), createWriteStream(path));
  return path;
}

function nextPath(opening: Opening): string {
  opening.unpackedCount += 1;
  return join(opening.folder, String(opening.unpackedCount));
}

function unsuitable(file: ExportFile, reason: Reason): ExportFile {
  return { ...file, content: { unsuitable: [reason] } };
}
