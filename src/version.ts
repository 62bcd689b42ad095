import { readFileSync } from 'node:fs';
import { env } from 'node:process';

/** Gives the version of this program. */
export function programVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Gives the day that SOURCE_DATE_EPOCH names (seconds since 1970), by which builds say when they are from; undefined where it names none. */
export function dayOfEpoch({
  SOURCE_DATE_EPOCH: epoch,
}: NodeJS.ProcessEnv = env): string | undefined {
  return momentOfEpoch(epoch)?.toISOString().slice(0, 10);
}

/** Gives the moment of making: that of SOURCE_DATE_EPOCH, else now. */
export function madeAt({ SOURCE_DATE_EPOCH: epoch }: NodeJS.ProcessEnv = env): string {
  return (momentOfEpoch(epoch) ?? new Date()).toISOString();
}

function momentOfEpoch(epoch: string | undefined): Date | undefined {
  if (epoch === undefined || !/^\d{1,12}$/.test(epoch)) return undefined;
  return new Date(Number(epoch) * 1000);
}
