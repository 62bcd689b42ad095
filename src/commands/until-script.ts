import type { GlobalFlags } from './flags.ts';

/** Does work that makes journeys, or says which script is to be run on Spark first. */
export async function untilScript(
  { terminal, json: asJson }: GlobalFlags,
  work: () => Promise<void>,
): Promise<void> {
  const { ScriptWaits } = await import('../model/spark/script-waits.ts');
  try {
    await work();
  } catch (thrown) {
    if (!(thrown instanceof ScriptWaits)) throw thrown;
    const { script, message } = thrown;
    const { json } = await import('../terminal/formatted.ts');
    terminal.print(asJson ? json({ next_script: script }) : message);
  }
}
