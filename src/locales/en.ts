import type { Locale } from './locale.ts';

/** English, in which messages and definitions are written. */
export const english: Locale = {
  tag: 'en-GB',
  messages: {},
  headings:
    /customer|number|\bdate\b|amount|street|\bcity|first.?name|last.?name|company|\bphone|created|updated|modified|closed|\border|invoice|account\b|contact\b|subject|owner|currency|quantity|price|country|\bzip\b|postal|requester|assignee|campaign|stage\b|address/i,
};
