import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';
import { createExport, readSources, type Source } from '../sources.ts';

let fixture: Fixture;
let sources: Source[];
beforeAll(async () => {
  fixture = await openFixture();
  sources = await readSources(fixture.database);
});
afterAll(() => fixture.close());

const CRMS = ['salesforce', 'hubspot', 'pipedrive', 'dynamics', 'zoho'];
const exports = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => CRMS.some((crm) => path.startsWith(crm)) && path.endsWith('.csv'))
  .sort();

test.each(exports)('the layout of %s is recognised by no other', async (path) => {
  const { files } = await fixture.load({}, [`${import.meta.dirname}/${path}`]);
  const fitting: string[] = [];
  for (const source of sources) if (await binds(source)) fitting.push(source.name);
  expect(fitting).toEqual([files[0]?.source]);
});

/** The rows of the file that was loaded last are still staged. */
async function binds(source: Source): Promise<boolean> {
  const columns = (await fixture.database.read('describe staged')).array('column_name') as string[];
  await createExport(fixture.database, { columns, path: null }, source);
  return fixture.database.read(`select * from (${source.sql}\n) limit 0`).then(
    () => true,
    () => false,
  );
}
