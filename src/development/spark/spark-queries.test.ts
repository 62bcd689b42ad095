import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('beeline parts translations as spark-sql does: it knows no block comments, and takes a line with ! or # in front for its own', () => {
  const folder = join(QUERIES_FOLDER, 'spark');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.sql'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  expect(texts.length).toBeGreaterThan(200);
  const misread = texts.filter(([, text = '']) => /\/\*|^\s*[!#]/m.test(text));
  expect(misread.map(([file]) => file)).toEqual([]);
});
