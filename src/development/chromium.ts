import { existsSync } from 'node:fs';

/** Path of the browser in which tests look at pages; there may be none at it. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** True where pages can be looked at; says so where they cannot. */
export function hasChromium(): boolean {
  const isThere = existsSync(CHROMIUM);
  if (!isThere)
    console.warn(`The page is not seen in a browser: there is none at ${CHROMIUM}. Set CHROMIUM.`);
  return isThere;
}

export const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
