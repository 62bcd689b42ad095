import { createHash } from 'node:crypto';

/** Which of two messages of one moment comes first: the one with the smaller key, half of the MD5 of its name. */
export function byKey(name: string, other: string): number {
  const [key, otherKey] = [keyOf(name), keyOf(other)];
  if (key === otherKey) return 0;
  return key < otherKey ? -1 : 1;
}

function keyOf(name: string): bigint {
  return createHash('md5').update(name).digest().reverse().readBigUInt64BE(0) >> 1n;
}
