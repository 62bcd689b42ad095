import { CONFIG_NAME } from '../config/config-name.ts';
import type { Project } from '../config/project.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import type { Engine } from './engine.ts';
import { sparkEngine } from './spark/spark-engine.ts';

/** How a command says what makes the journeys. */
export type NamedEngine = {
  /** Default: the database. */
  engine?: string | undefined;
  /** Folder that Spark and this program both see. */
  warehouse?: string | undefined;
  /** Folder that the scripts for Spark are written to, for somebody else to run. */
  write?: string | undefined;
  config?: string | undefined;
};

/** Gives the engine that a command names; none where the database makes the journeys, as it does by itself. UserError where what is named does not go together. */
export function namedEngine(
  { engine, warehouse, write, config: named }: NamedEngine,
  { config, configPath }: Project,
): Engine | undefined {
  if (engine !== 'spark') {
    if (!warehouse && !write) return undefined;
    throw new UserError(
      inWords('--{flag} is for --engine spark. Name that too, or leave it out.', {
        flag: write ? 'write' : 'warehouse',
      }),
    );
  }
  if (!warehouse) {
    throw new UserError(
      inWords(
        '--engine spark needs a folder that Spark and regulars both see: --warehouse FOLDER.',
      ),
    );
  }
  const { timezone, engine: said } = config;
  // Exports may be somebody else's: what lies beside them names no program to run, and no server to call.
  const key = said.command ? 'command' : 'address';
  if (said[key] && !write && configPath && named === undefined && configPath !== CONFIG_NAME) {
    throw new UserError(
      inWords(
        "{path} lies beside the exports, and its ''engine.{key}'' {key, select, command {runs a program} other {calls a server}}. If it is yours, name it: --config {path}.",
        { path: configPath, key },
      ),
    );
  }
  return sparkEngine({ warehouse, timezone, write, ...said });
}
