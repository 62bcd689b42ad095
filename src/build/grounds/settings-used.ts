import { type Config, configSchema } from '../../config/config.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';

/** Keys that are no rule of the figures, or name who we are. */
const LEFT_OUT = ['company', 'language', 'mappings', 'own.addresses'];

type Setting = { name: string; value: unknown };

/** Every setting by its name in regulars.yaml, with what it is by default where this report has another value. */
export function settingsUsed({ t, config }: Context): Block[] {
  const defaults = new Map(
    settingsIn(configSchema.parse({})).map(({ name, value }) => [name, written(value, config)]),
  );
  return [
    { type: 'heading', text: t('The settings of this report') },
    {
      type: 'table',
      columns: [
        { title: t('Setting in regulars.yaml') },
        { title: t('Value') },
        { title: t('Default, where different') },
      ],
      rows: settingsIn(config).map(({ name, value }) => {
        const [text, otherwise] = [written(value, config), defaults.get(name) ?? '–'];
        return [name, text, text === otherwise ? '' : otherwise];
      }),
    },
  ];
}

/** Gives the settings that rule the figures of a report, each by its name in regulars.yaml. */
export function settingsIn(config: Config): Setting[] {
  return settingsOf(config);
}

function settingsOf(value: object, above = ''): Setting[] {
  return Object.entries(value).flatMap(([key, below]): Setting[] => {
    const name = `${above}${key}`;
    if (LEFT_OUT.includes(name) || below === undefined) return [];
    const isGroup = typeof below === 'object' && below !== null && !Array.isArray(below);
    return isGroup && Object.keys(below).length > 0
      ? settingsOf(below, `${name}.`)
      : [{ name, value: below }];
  });
}

function written(value: unknown, config: Config): string {
  if (typeof value === 'number') return new Intl.NumberFormat(config.language).format(value);
  if (Array.isArray(value)) return value.map((item) => written(item, config)).join(', ') || '–';
  if (typeof value !== 'object' || value === null) return String(value);
  const { opens, closes, ...others } = value as Record<string, unknown>;
  const parts = Object.entries(others).map(([key, below]) => `${key} ${written(below, config)}`);
  const hours = opens ? [`${opens}–${closes}`] : closes ? [`–${closes}`] : [];
  return [...parts, ...hours].join(' ') || '–';
}
