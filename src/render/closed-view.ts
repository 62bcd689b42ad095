import { type Loader, type LoggerInterface, parse, type Spec, View } from 'vega';
import { bounded } from './bounded-work.ts';
import './bounded-sequences.ts';

/**
 * Draws a vega specification as SVG in a view that reaches for nothing: no file, no address. Error, with the first fault
 * that vega has found, where it does, or where it cannot be drawn as it stands; vega itself goes on without.
 */
export async function closedSvg(spec: Spec): Promise<string> {
  const faults: string[] = [];
  // What a specification reckons is reckoned before this gives a promise; the rest is to wait for what it may not load.
  const { view, isReckoned } = bounded(() => {
    const view = new View(parse(spec), {
      renderer: 'none',
      loader: closedLoader(faults),
      logger: listener(faults),
    });
    return { view, isReckoned: view.runAsync().catch((error) => faults.push(textOf(error))) };
  });
  try {
    await isReckoned;
    const svg = await view.toSVG().catch((error: unknown) => {
      faults.push(textOf(error));
      return '';
    });
    const leading = LEADING.exec(svg)?.[0];
    if (leading !== undefined) faults.push(`it leads out of the page (${leading})`);
    if (faults[0] !== undefined) throw new Error(faults[0]);
    return svg;
  } finally {
    view.finalize();
  }
}

/** What a chart does not need, and what leads elsewhere. */
const LEADING = /<(?:a|image|foreignObject|script|use)\b|url\((?!#)[^)]{0,40}/i;

function closedLoader(faults: string[]): Loader {
  const refuse = (address: string) => faults.push(`it names a url (${address.slice(0, 80)})`);
  const refused = (address: string) => {
    refuse(address);
    return Promise.reject(new Error('refused'));
  };
  return {
    load: refused,
    http: refused,
    file: refused,
    // Nobody catches what this throws.
    sanitize: (address) => {
      refuse(address);
      return Promise.resolve({ href: '' });
    },
  };
}

function listener(faults: string[]): LoggerInterface {
  const silent: LoggerInterface = {
    level: ((level?: number) => (level === undefined ? 1 : silent)) as LoggerInterface['level'],
    error: (...said) => {
      faults.push(said.map(textOf).join(' '));
      return silent;
    },
    warn: () => silent,
    info: () => silent,
    debug: () => silent,
  };
  return silent;
}

function textOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
