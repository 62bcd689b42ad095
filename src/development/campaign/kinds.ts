import { killKinds } from './kills.ts';
import type { Kind } from './kind.ts';

/** All kinds, in the order in which they are tried. */
export const KINDS: Kind[] = [...killKinds];
