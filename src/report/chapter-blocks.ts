import type { Block, Chapter } from './blocks.ts';

/** All blocks of a chapter, those of its page of details included. */
export function blocksOf({ blocks, details = [] }: Chapter): Block[] {
  return [...blocks, ...details];
}
