import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import writeWorkbook from 'write-excel-file/node';
import { ZipFile } from 'yazl';
import { openZip } from '../load/readers/zip.ts';

/** Gives a ZIP archive of the members, for tests. */
export async function zipBytes(members: Record<string, string | Buffer>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(members))
    archive.addBuffer(Buffer.from(content), name, { mtime: new Date(0) });
  archive.end();
  return buffer(archive.outputStream);
}

export type SheetCell = string | number | boolean | Date | null;

/** Gives an Excel workbook with the sheets, for tests. */
export async function workbookBytes(sheets: Record<string, SheetCell[][]>): Promise<Buffer> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map(excelCell)),
  }));
  return writeWorkbook(written).toBuffer();
}

function excelCell(value: SheetCell) {
  if (value === null) return null;
  return value instanceof Date ? { value, format: 'dd.mm.yyyy hh:mm' } : { value };
}

/** Gives the workbook with one of its sheets, by its number, hidden. */
export async function withHiddenSheet(workbook: Buffer, number: number): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-test-'));
  try {
    const path = join(folder, 'workbook.xlsx');
    writeFileSync(path, workbook);
    const archive = await openZip(path);
    const members: Record<string, Buffer> = {};
    for (const { name, bytes } of archive.members) members[name] = await buffer(bytes());
    archive.close();
    const list = String(members['xl/workbook.xml']);
    const hidden = list.replace(`sheetId="${number}"`, `sheetId="${number}" state="hidden"`);
    return await zipBytes({ ...members, 'xl/workbook.xml': hidden });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
