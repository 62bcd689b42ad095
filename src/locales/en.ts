import type { Locale } from './locale.ts';

/** English, in which messages and definitions are written. */
export const english: Locale = { tag: 'en-GB', messages: {} };
