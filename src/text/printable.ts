// Control characters, and those that turn the direction of writing or cannot be seen: a customer's
// subject must not move the cursor, recolour the screen or read otherwise than it is.
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Gives a text without characters that steer a terminal; tabs and line feeds stay. */
export function withoutControls(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(UNPRINTABLE, '');
}

/** Gives a text of the program as it goes to a terminal: with nothing that steers it but colours of ours, where there are any. */
export function forTerminal(text: string, hasColor = false): string {
  if (!hasColor) return withoutControls(text);
  const parts = text.split(COLOUR);
  return parts.map((part, index) => (index % 2 === 1 ? part : withoutControls(part))).join('');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is how a terminal is told a colour
const COLOUR = /(\u001b\[3[0-9]m)/;

/** Gives JSON with every character that steers a terminal written as its number: the same values. */
export function escapedControls(json: string): string {
  return json.replace(UNPRINTABLE, (character) =>
    character === '\r' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Gives a text on one line, without characters that steer a terminal. */
export function printable(text: string): string {
  return withoutControls(text.replace(/[\t\r\n]+/g, ' '));
}
