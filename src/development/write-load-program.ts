import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadProgram } from './load-program.ts';

/** The last step of a build: writes down what of it makes rows of exports, so that a mended program reads them again. */
const project = join(import.meta.dirname, '../..');
const text = JSON.stringify(loadProgram(project), null, 2);
writeFileSync(join(project, 'dist/load-program.json'), `${text}\n`);
