import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pythonWith, translatorFolder } from './python.ts';
import { LASTING_SPARK } from './small-spark.ts';

/**
 * Writes a `spark-sql` into a folder that hands its script to a Spark which is running, each in a session of its own: a
 * Spark of its own would need most of its time to warm up. Gives what ends that Spark.
 */
export function warmSpark(folder: string): () => void {
  const [asked, told] = [join(folder, 'asked'), join(folder, 'told')];
  execFileSync('mkfifo', [asked, told]);
  const program = join(translatorFolder(), 'run_scripts.py');
  const words = [program, JSON.stringify(LASTING_SPARK), asked, told];
  const spark = spawn(pythonWith('pyspark'), words, { stdio: ['pipe', 'ignore', 'ignore'] });
  const script = join(folder, 'spark-sql');
  writeFileSync(
    script,
    `#!/bin/sh
echo "$2" > '${asked}'
code=1
while IFS= read -r line; do
  case $line in
    0) code=0 ;;
    'table made: '*) echo "$line" ;;
    *) echo "$line" >&2 ;;
  esac
done < '${told}'
exit $code
`,
  );
  chmodSync(script, 0o755);
  return () => spark.stdin.end();
}
