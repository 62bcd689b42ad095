import type { Config } from '../../config/config.ts';

/** Gives a definition as plain text; a setting with its default, `*grace_days* [30]`, becomes the value that holds in this report. */
export function definitionText(markdown: string, config: Config): string {
  return markdown
    .replace(
      /\*([a-z_.]+)\* \[([^\]]+)\]/g,
      (_, name: string, preset: string) => `${settingOf(config, name) ?? preset} [${name}]`,
    )
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\*([^*]+)\*/g, '$1')
    .replaceAll('`', '');
}

function settingOf(config: Config, name: string): string | undefined {
  const path = name in config.thresholds ? ['thresholds', name] : name.split('.');
  const value = path.reduce<unknown>(
    (found, key) => (found as Record<string, unknown> | undefined)?.[key],
    config,
  );
  if (typeof value === 'number') return new Intl.NumberFormat(config.language).format(value);
  return typeof value === 'string' ? value : undefined;
}
