import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { QUERIES_FOLDER, readQuery } from '../../database/query.ts';
import { sparkPath } from '../../model/spark/spark-texts.ts';
import { modelShapes } from '../query-examples/shapes.ts';
import { signLine, TRANSLATOR_SIGN, translatorSign } from './made-queries.ts';
import { taskOf } from './translation.ts';

test("each query of the model has a translation for Spark that is made of it as it stands; else 'npm run spark'", async () => {
  const task = taskOf(await modelShapes());
  const stale = task.queries.filter(({ name }) => {
    const path = sparkPath(readQuery(`${QUERIES_FOLDER}/${name}.sql`));
    const sign = existsSync(path) ? readFileSync(path, 'utf8').split('\n')[1] : undefined;
    return sign !== signLine(task, name);
  });
  expect(stale.map(({ name }) => name)).toEqual([]);
  expect(readFileSync(TRANSLATOR_SIGN, 'utf8')).toBe(translatorSign(task));
});
