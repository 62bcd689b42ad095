import type { Random } from './random.ts';

type Damage = (bytes: Buffer, pick: Random) => void;

/** Gives the bytes of a file that is no text with one to three faults such as disks, transport and enemies make. */
export function damagedBytes(bytes: Buffer, pick: Random): Buffer {
  const result = Buffer.from(bytes);
  for (let count = 1 + pick(3); count > 0; count--) DAMAGES[pick(DAMAGES.length)]?.(result, pick);
  return pick(8) === 0 ? result.subarray(0, pick(result.length + 1)) : result;
}

const DAMAGES: Damage[] = [flipped, numberChanged, zeroed, blockTwice];

/** The structure of most files stands at their beginning or end. */
function placeIn(bytes: Buffer, pick: Random): number {
  const near = Math.min(bytes.length, 4096);
  const kind = pick(4);
  if (kind === 0) return pick(near);
  return kind === 1 ? bytes.length - 1 - pick(near) : pick(bytes.length);
}

function flipped(bytes: Buffer, pick: Random): void {
  for (let count = 1 + pick(8); count > 0; count--) bytes[placeIn(bytes, pick)] = pick(256);
}

/** Lengths, counts and places of other parts: nothing, far beyond the end, small, or one of those beside it. */
function numberChanged(bytes: Buffer, pick: Random): void {
  const at = placeIn(bytes, pick) & ~3;
  if (at < 4 || at + 4 > bytes.length) return;
  const before = bytes.readUInt32LE(at - 4);
  const values = [0, 0xffffffff, 0x7fffffff, pick(64), before, at / 4, pick(bytes.length)];
  bytes.writeUInt32LE(values[pick(values.length)] ?? 0, at);
}

function zeroed(bytes: Buffer, pick: Random): void {
  const at = placeIn(bytes, pick);
  bytes.fill(0, at, Math.min(bytes.length, at + 1 + pick(512)));
}

function blockTwice(bytes: Buffer, pick: Random): void {
  const size = 16 << pick(6);
  const from = placeIn(bytes, pick);
  bytes.copy(bytes, placeIn(bytes, pick), from, from + size);
}
