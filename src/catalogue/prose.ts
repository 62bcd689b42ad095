import { html } from 'hono/html';
import type { Html } from '../render/markup.ts';

const MARKED = /`([^`]+)`|\*\*([^*]+)\*\*|(?<![\w*])\*([^*\s][^*]*)\*(?!\w)|\[([^\]]+)\]\([^)]+\)/g;

/** Gives the inline markup of a comment or a definition as HTML: code, strong, emphasis; of a link its text. */
export function prose(text: string): (string | Html | Promise<Html>)[] {
  const parts: (string | Html | Promise<Html>)[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKED)) {
    const [whole, code, strong, emphasis, link] = match;
    parts.push(text.slice(at, match.index));
    if (code !== undefined) parts.push(html`<code>${code}</code>`);
    else if (strong !== undefined) parts.push(html`<strong>${strong}</strong>`);
    else if (emphasis !== undefined) parts.push(html`<em>${emphasis}</em>`);
    else parts.push(link ?? '');
    at = match.index + whole.length;
  }
  return [...parts, text.slice(at)];
}
