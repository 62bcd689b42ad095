import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { createStatisticsMacros, queriesOf } from '../database/queries.ts';
import { propertyRuns } from '../development/property-runs.ts';

const OUTCOMES = ['kept', 'late', 'open', 'not_due'];
const PROMISES = fc.array(
  fc.record({
    kind: fc.constantFrom('weekday', 'date', 'days'),
    outcome: fc.constantFrom(...OUTCOMES),
  }),
  { minLength: 1, maxLength: 12 },
);

test('a promise that was kept and is made open improves no share', async () => {
  const database = await openDatabase(':memory:', { threads: 1 });
  const metric = queriesOf('metrics').find(({ name }) => name === 'own_promises_by_kind');
  await createStatisticsMacros(database);
  await database.run('create table own_promises (promise_kind varchar, outcome varchar)');
  const shares = async (rows: { kind: string; outcome: string }[]) => {
    const values = rows.map(({ kind, outcome }) => `('${kind}', '${outcome}')`);
    await database.run(`delete from own_promises; insert into own_promises values ${values}`);
    const found = (await database.read(metric?.sql ?? '')).objects();
    return new Map(
      found.map((row) => {
        const { promise_kind, kept_share } = row as { promise_kind: string; kept_share: number };
        return [promise_kind, kept_share];
      }),
    );
  };
  await fc.assert(
    fc.asyncProperty(PROMISES, async (rows) => {
      const kept = rows.find(({ outcome }) => outcome === 'kept');
      fc.pre(kept !== undefined);
      const before = await shares(rows);
      const after = await shares(
        rows.map((row) => (row === kept ? { ...row, outcome: 'open' } : row)),
      );
      for (const kind of ['all', kept?.kind ?? '']) {
        expect(after.get(kind)).toBeLessThan(before.get(kind) ?? 0);
      }
    }),
    propertyRuns(30),
  );
  database.close();
});
