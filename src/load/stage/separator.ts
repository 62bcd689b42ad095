import { recordsOf } from './delimited.ts';
import { headingOf } from './table-frame.ts';

const SEPARATORS = [',', ';', '\t', '|'];

/**
 * Decides what separates the values of a sample: that which parts most of its records into as many values
 * as its headings have, and at least two. A comma where nothing does.
 */
export function separatorOf(sample: string): string {
  const ranked = SEPARATORS.map((separator) => ({ separator, ...fitOf(sample, separator) }));
  ranked.sort((a, b) => b.share - a.share || b.tableShare - a.tableShare || b.width - a.width);
  const best = ranked[0];
  return best && best.share > 0 ? best.separator : ',';
}

type Fit = { share: number; tableShare: number; width: number };

/** Shares of the records that are as wide as the headings: of all, and of those behind the headings. */
function fitOf(sample: string, separator: string): Fit {
  const records = recordsOf(sample, separator);
  // The last record may be cut off, so that its width says nothing.
  const isCut = records.length > 2 && !sample.endsWith('\n');
  const whole = records.slice(0, isCut ? -1 : undefined).slice(0, 50);
  const heading = headingOf(whole);
  const width = heading?.values.length ?? 0;
  if (!heading || width < 2) return { share: 0, tableShare: 0, width };
  const alike = whole.filter((record) => !record.fault && record.values.length === width);
  const table = alike.filter(({ line }) => line >= heading.line);
  const tableRows = whole.filter(({ line }) => line >= heading.line).length;
  return { share: alike.length / whole.length, tableShare: table.length / tableRows, width };
}
