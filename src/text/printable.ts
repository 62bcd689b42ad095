// Control characters, and those that turn the direction of writing or cannot be seen: a customer's
// subject must not move the cursor, recolour the screen or read otherwise than it is.
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Gives a text without characters that steer a terminal; tabs and line feeds stay. */
export function withoutControls(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(UNPRINTABLE, '');
}

/** Gives a text on one line, without characters that steer a terminal. */
export function printable(text: string): string {
  return withoutControls(text.replace(/[\t\r\n]+/g, ' '));
}
