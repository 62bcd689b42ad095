import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { QUERIES_FOLDER } from '../../database/query.ts';
import { SPARK_LAYERS } from '../../model/spark/spark-texts.ts';
import { modelShapes } from '../query-examples/shapes.ts';
import { madeText, TRANSLATOR_SIGN, translatorSign } from './made-queries.ts';
import { pythonWith } from './python.ts';
import { taskOf, translated } from './translation.ts';

// Translates the queries of the model for Spark: `npm run spark`.
const task = taskOf(await modelShapes());
const { texts, faults } = translated(pythonWith('sqlglot'), task);
for (const [name, fault] of Object.entries(faults)) {
  console.error(`queries/${name}.sql cannot be translated: ${fault}`);
}
if (Object.keys(faults).length > 0) process.exit(1);
const folder = join(QUERIES_FOLDER, 'spark');
for (const layer of SPARK_LAYERS) rmSync(join(folder, layer), { recursive: true, force: true });
for (const [name, select] of Object.entries(texts)) {
  const path = join(folder, `${name}.sql`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, madeText(task, name, select));
}
writeFileSync(TRANSLATOR_SIGN, translatorSign(task));
