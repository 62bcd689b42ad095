import { inWords } from '../../locales/spoken.ts';

/** A script is written, and somebody else has to run it: no fault. */
export class ScriptWaits extends Error {
  override readonly name = 'ScriptWaits';
  readonly script: string;

  constructor(script: string) {
    super(
      inWords('{script} is written. Run it on Spark, then call the same regulars command again.', {
        script,
      }),
    );
    this.script = script;
  }
}
