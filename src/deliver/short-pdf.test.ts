import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../build/build.ts';
import { CHROMIUM, hasChromium } from '../development/chromium.ts';
import { sampleTables } from '../development/sample-tables.ts';
import { silent } from '../progress.ts';
import { writeReport } from './write-report.ts';

test.skipIf(!hasChromium()).each(['de', 'en'] as const)(
  'what two sheets have room for is printed on two: %s',
  async (language) => {
    const folder = mkdtempSync(join(tmpdir(), 'regulars-short-'));
    const { tables, config } = await sampleTables('2012-11-30');
    const report = build(tables, { ...config, language });
    const options = { browser: CHROMIUM, pdfs: { whole: false, short: true }, progress: silent };
    const { pdf, pdfShort } = await writeReport(folder, report, options);
    expect(pdf).toBeUndefined();
    const printed = readFileSync(pdfShort ?? '', 'latin1');
    expect(printed.match(/\/Type \/Page\b/g)).toHaveLength(2);
    expect(readdirSync(join(folder, '2012-11')).filter((name) => /print|short/.test(name))).toEqual(
      ['report-short.pdf'],
    );
    rmSync(folder, { recursive: true });
  },
);
