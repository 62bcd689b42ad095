import { damagedDatabases } from './damaged-databases.ts';
import { fullDisks } from './full-disks.ts';
import { fuzzKinds } from './fuzz.ts';
import { killKinds } from './kills.ts';
import type { Kind } from './kind.ts';
import { races } from './races.ts';

/** All kinds, in the order in which they are tried. */
export const KINDS: Kind[] = [...killKinds, fullDisks, races, damagedDatabases, ...fuzzKinds];
