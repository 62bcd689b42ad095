import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enginesFolder, pythonWith } from './python.ts';

/** Writes a `spark-sql` for two cores of this machine into a folder, which leaves nothing but what its scripts write, and gives its path. Settings as `spark.driver.memory`. */
export function sparkSql(folder: string, more: Record<string, string> = {}): string {
  pythonWith('pyspark');
  const bin = join(enginesFolder(), 'bin');
  const home = execFileSync(
    join(bin, 'python'),
    ['-c', 'import pyspark; print(pyspark.__path__[0])'],
    { encoding: 'utf8' },
  );
  const flags = Object.entries({
    'spark.master': 'local[2]',
    'spark.driver.memory': '3g',
    'spark.ui.enabled': 'false',
    'spark.sql.catalogImplementation': 'in-memory',
    'spark.sql.shuffle.partitions': '2',
    ...more,
  }).map(([name, value]) => `--conf '${name}=${value}'`);
  const script = join(folder, 'spark-sql');
  writeFileSync(
    script,
    `#!/bin/sh\nexport SPARK_HOME='${home.trim()}'\nunset SPARK_CONF_DIR\nexec '${bin}/spark-sql' ${flags.join(' ')} "$@"\n`,
  );
  chmodSync(script, 0o755);
  return script;
}
