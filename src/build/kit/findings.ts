import type { Block, Text } from '../../report/blocks.ts';

/** Gives what pictures show as sentences, for a chapter whose pictures stand in its details. */
export function findings(blocks: Block[]): Text[] {
  return blocks.flatMap((block) =>
    'title' in block
      ? [{ type: 'text' as const, text: `${block.title}.`, source: block.source }]
      : [],
  );
}
