import { html } from 'hono/html';
import type { Html } from '../render/markup.ts';

// Marked words are few: bounds keep the search from taking the square of a text's length.
const MARKED =
  /`([^`]{1,300})`|\*\*([^*]{1,300})\*\*|(?<![\w*])\*([^*\s][^*]{0,300})\*(?!\w)|\[([^\]]{1,300})\]\([^)]{1,300}\)/g;

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
