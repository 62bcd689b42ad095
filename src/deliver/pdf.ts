import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../disk/temporary-folder.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import type { Progress } from '../progress.ts';

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'];

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const MINUTES = 10;

/** Gives the Chromium (or Chrome, or Edge) that prints: the one in CHROMIUM, else one that is installed. UserError if there is none. */
export function findChromium(environment: NodeJS.ProcessEnv = env): string {
  const named = environment.CHROMIUM;
  if (named && !existsSync(named)) {
    throw new UserError(
      inWords('There is no browser at {path}, which the variable CHROMIUM names.', { path: named }),
    );
  }
  const onPath = (environment.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ON_PATH.map((name) => join(folder, name)));
  const found = named ?? [...onPath, ...INSTALLED].find((path) => existsSync(path));
  if (found) return found;
  throw new UserError(
    inWords(
      'A PDF needs Chromium, Chrome or Edge, and none was found. Install one (Debian: apt-get install chromium), name it in the variable CHROMIUM, or open the page in any browser and print it.',
    ),
  );
}

/** Names of the PDF beside a page, and of that of two sheets. */
export const PDF_NAME = 'report.pdf';
export const SHORT_PDF_NAME = 'report-short.pdf';

/** Where a page is to stand, which may be another folder than that it is printed in, and the name of its PDF. */
export type PrintOptions = { place: string; progress: Progress; name?: string };

/** Prints a page to a PDF beside it, with its headings as bookmarks. UserError if the browser cannot. */
export async function printPdf(
  browser: string,
  page: string,
  { place, progress, name = PDF_NAME }: PrintOptions,
): Promise<void> {
  progress.step(inWords('print the report as PDF'));
  const profile = temporaryFolder();
  const printed = join(dirname(page), 'print.html');
  try {
    writeFileSync(printed, leadingTo(place, readFileSync(page, 'utf8')));
    const pdf = join(dirname(page), name);
    const fault = await ended(browser, [
      ...QUIET,
      `--user-data-dir=${profile}`,
      `--print-to-pdf=${resolve(pdf)}`,
      pathToFileURL(printed).href,
    ]);
    if (existsSync(pdf)) return;
    throw new UserError(
      inWords(
        '{browser} has printed no PDF{hasFault, select, true {: {fault}} other {}}. Open the page in any browser and print it, or name another in the variable CHROMIUM.',
        { browser, hasFault: fault !== '', fault },
      ),
    );
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    rmSync(printed, { force: true });
  }
}

/** A PDF has the links to files whole: they lead to where these are to stand. */
function leadingTo(place: string, html: string): string {
  const folder = pathToFileURL(`${resolve(place)}/`).href;
  return html.replace(/(<a [^>]*\bhref=")(?!#|[a-z]+:)/g, `$1${folder}`);
}

const QUIET = [
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
  // Chromium will not run as root with its sandbox; the page it opens is our own, and its policy allows no request.
  ...(userInfo().uid === 0 ? ['--no-sandbox'] : []),
];

/** Runs a program to its end and gives the last line of what it complained of. */
function ended(program: string, flags: string[]): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(program, flags, {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: MINUTES * 60_000,
    });
    let complaint = '';
    child.stderr.on('data', (text: Buffer) => {
      complaint = `${complaint}${text}`.slice(-2_000);
    });
    child.on('error', (cause) =>
      failed(
        new UserError(
          inWords('{program} cannot be run: {fault}.', { program, fault: cause.message }),
        ),
      ),
    );
    child.on('close', () => done(complaint.trim().split('\n').at(-1) ?? ''));
  });
}
