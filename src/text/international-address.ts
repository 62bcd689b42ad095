import { domainToASCII, domainToUnicode } from 'node:url';

/**
 * Gives an address, a domain or a list of them as text with the letters of the domains in place of what DNS writes for them
 * (`xn--mnchen-3ya` is `münchen`), in lower case and composed: one domain is written in one way.
 */
export function internationalAddress(text: string): string {
  return MAY_DIFFER.test(text) ? text.replace(DOMAIN, oneForm) : text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const MAY_DIFFER = /xn--|[^\x00-\x7f]/i;
const DOMAIN = /(?<=^|[@"\s,;/])[^@\s"<>,;[\]/:]+\.[^@\s"<>,;[\]/:]+(?![^@"\s,;\]]*@)/g;

/** What is no domain stays as it is. */
function oneForm(domain: string): string {
  return domainToUnicode(domainToASCII(domain)) || domain;
}
