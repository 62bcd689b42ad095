/** So many lines a file may have: `export_row` is the number of the file times this, plus the line. */
export const LINE_DIGITS = 11;

/** Gives the number of a row of a file. */
export function exportRow(fileId: number, line: number): string {
  return `${fileId}${String(line).padStart(LINE_DIGITS, '0')}`;
}
