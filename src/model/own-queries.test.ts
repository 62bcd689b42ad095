import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configSchema } from '../config/config.ts';
import { openDatabase } from '../database/database.ts';
import { createSchema } from '../database/schema.ts';
import { model } from './model.ts';

test.each(['core', 'metrics', 'checks', 'chapters', 'rules'])(
  'a query of the user’s own in %s that is no select, or reaches beyond the database, is told before the work',
  async (layer) => {
    const userQueries = mkdtempSync(join(tmpdir(), 'regulars-own-'));
    mkdirSync(join(userQueries, layer));
    const database = await openDatabase(':memory:', { threads: 1 });
    const told: string[] = [];
    const note = (text: string) => {
      told.push(text);
    };
    const progress = { step: note, detail: note };
    try {
      await createSchema(database);
      for (const sql of [
        "from read_text('x')",
        'drop table waits',
        'select 1; select 2',
        'selct',
      ]) {
        writeFileSync(join(userQueries, layer, 'of_theirs.sql'), `-- Theirs.\n${sql}\n`);
        const options = { config: configSchema.parse({}), asOf: '2012-11-28', progress };
        await expect(model(database, { ...options, userQueries })).rejects.toThrow(
          /of_theirs\.sql/,
        );
      }
      expect(told).toEqual([]);
    } finally {
      database.close();
      rmSync(userQueries, { recursive: true });
    }
  },
);
