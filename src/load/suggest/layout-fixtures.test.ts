import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultConfigText } from '../../config/default-config-text.ts';
import { parseConfig } from '../../config/read-config.ts';
import { openDatabase } from '../../database/database.ts';
import { silent } from '../../progress.ts';
import { canonicalTables } from '../map/canonical.ts';
import { lookAt } from './look.ts';
import { mappingsText } from './mapping-text.ts';
import { suggestedMappings } from './suggested-mappings.ts';

const LAYOUTS = join(import.meta.dirname, '../layouts');
const folders = readdirSync(LAYOUTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(folders)('init takes every file of the fixture %s for what it is', async (folder) => {
  const database = await openDatabase(':memory:', { threads: 1 });
  try {
    const looks = await lookAt(database, join(LAYOUTS, folder), {
      userQueries: undefined,
      progress: silent,
    });
    const groups = suggestedMappings(looks, await canonicalTables(database));
    const mappings = groups.flatMap(({ outcome }) => ('files' in outcome ? [outcome] : []));
    const text = defaultConfigText(mappingsText(mappings));
    expect(parseConfig(text, 'regulars.yaml').mappings).toEqual([]);
    expect(looks.filter(({ kind }) => kind === 'known')).not.toEqual([]);
  } finally {
    database.close();
  }
});
