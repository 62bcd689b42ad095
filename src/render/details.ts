import { html } from 'hono/html';
import type { Translate } from '../locales/translate.ts';
import type { Block, Chapter } from '../report/blocks.ts';

type Details = Chapter & { back: string };

/** Gives the page of a chapter's details, and where it leads back to; nothing where it has none. */
export function detailsOf(chapter: Chapter, t: Translate): Details | undefined {
  const { id, title, blocks, details = [] } = chapter;
  if (details.length === 0) return undefined;
  if (blocks.length === 0) return { id, title, blocks: details, back: '#report' };
  const name = t('{chapter} in detail', { chapter: nameOf(chapter) });
  return { id: `${id}-details`, title: name, blocks: details, back: `#${id}` };
}

/** Leads to the details of a chapter by their titles, so that they are found on the page itself. */
export function detailsLinks(chapter: Chapter, { t }: { t: Translate }) {
  const details = detailsOf(chapter, t);
  if (!details) return '';
  const links = details.blocks.map((block, place) => {
    const name = titleOf(block);
    return name ? html`<li><a href="#${details.id}-${place + 1}">${name}</a></li>` : '';
  });
  return html`<details class="more"><summary>${t('In detail')}</summary><ul>${links}</ul></details>
`;
}

/** The name of a chapter, without what its title says of it. */
export function nameOf({ title }: Chapter): string {
  return title.split(':')[0] ?? title;
}

function titleOf(block: Block): string | undefined {
  if (block.type === 'heading') return block.text;
  if (block.type === 'table') return block.caption;
  return 'title' in block ? block.title : undefined;
}
