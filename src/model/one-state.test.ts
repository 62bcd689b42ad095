import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Database, openDatabase } from '../database/database.ts';
import { quoted } from '../database/queries.ts';
import { regularsHere, SAMPLES } from '../development/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-state-'));
const here = (...flags: string[]) => regularsHere(folder, ...flags);
const path = join(folder, 'regulars.duckdb');

/** What each relation of the main schema holds, or the first line of why it cannot be read. */
async function shown(): Promise<Map<string, string>> {
  const database = await openDatabase(path, { readOnly: true });
  try {
    const views = await database.read(
      `select view_name as name from duckdb_views() where schema_name = 'main' and not internal order by name`,
    );
    const names = views.array('name') as string[];
    const found = new Map<string, string>();
    for (const name of names) found.set(name, await hashOf(database, name));
    return found;
  } finally {
    database.close();
  }
}

async function hashOf(database: Database, name: string): Promise<string> {
  try {
    const hash = await database.read(
      `select count(*) as rows, bit_xor(hash(rows)) as hash from main.${quoted(name)} as rows`,
    );
    return JSON.stringify(hash.object(0));
  } catch (error) {
    return String(error).split('\n')[0] ?? '';
  }
}

test('between a load and the next model what is shown is one state, or says that it is none', async () => {
  const exports = ['customers.csv', 'contracts.csv', 'contacts.csv', 'mailbox/inbox.mbox'];
  for (const name of exports) cpSync(join(SAMPLES, name), join(folder, 'exports', name));
  expect((await here('run', 'exports')).exitCode).toBe(0);
  const before = await shown();
  cpSync(join(SAMPLES, 'mailbox', 'sent.mbox'), join(folder, 'exports', 'mailbox', 'sent.mbox'));
  cpSync(
    join(SAMPLES, 'mailbox', 'newsletter.mbox'),
    join(folder, 'exports', 'mailbox', 'inbox.mbox'),
  );
  expect((await here('load', 'exports')).exitCode).toBe(0);
  const between = await shown();
  const mixed = [...between].filter(
    ([name, told]) => told !== before.get(name) && !/made anew|makes them anew/.test(told),
  );
  expect(mixed).toEqual([]);
  expect(
    [...between.values()].filter((told) => /makes them anew/.test(told)).length,
  ).toBeGreaterThan(2);
});

test('who is erased after a load without a model is erased with what that load brought', async () => {
  // Nothing but the model knows whose address this is: by its domain.
  const address = 'neu@buchbinderei-thode.example';
  const mail = `From: ${address}\nTo: info@nordufer.example\nDate: Thu, 22 Nov 2012 10:00:00 +0100\nMessage-ID: <new@thode>\nSubject: Frage\n\nWann?\n`;
  writeFileSync(join(folder, 'exports', 'new.eml'), mail);
  expect((await here('load', 'exports')).exitCode).toBe(0);
  const ofCustomer = `select count(*) as count from imports.messages where from_address = '${address}'`;
  const counted = async () => {
    const database = await openDatabase(path, { readOnly: true });
    const found = await database.read(ofCustomer);
    database.close();
    return found.get('count', 0);
  };
  expect(await counted()).toBe(1);
  const { exitCode, stderr } = await here('erase', 'K10001', '--yes');
  expect([exitCode, stderr]).toEqual([0, expect.anything()]);
  expect(await counted()).toBe(0);
});
