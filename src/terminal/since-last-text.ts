import type { Say } from '../build/kit/say.ts';
import type { SinceLast } from '../editions/since-last.ts';
import { monthFigures } from '../report/figure-names.ts';
import { figureText } from './diff-text.ts';

/** Gives what changed since the run before, in three lines: files, figures, and who waits. */
export function sinceLastLines(since: SinceLast | undefined, say: Say): string[] {
  if (since === undefined) return [];
  const { t } = say;
  const { period, edition, isSame, files } = since;
  const named = { period, edition: String(edition) };
  if (isSame) return [t('nothing: this is edition {edition} of {period} again', named)];
  return [
    files === null
      ? t('since edition {edition} of {period}: which files is not known', named)
      : t(
          'since edition {edition} of {period}: {added, plural, =0 {no file new} one {# file new} other {# files new}}, {changed, number} changed, {gone, number} gone',
          { ...named, ...files },
        ),
    figuresLine(since, say),
    waitingLine(since, say),
  ];
}

function figuresLine({ figures }: SinceLast, say: Say): string {
  const { t } = say;
  if (figures === null) return t('which figures of earlier months moved is not known');
  const [first, ...others] = figures;
  if (!first) return t('no figure of a month that both know moved');
  const { figure, month, before, after } = first;
  return t(
    '{figure}, {month}: {before} → {after}{more, plural, =0 {} one {; one more figure moved} other {; # more figures moved}} (regulars diff)',
    {
      figure: t(monthFigures[figure]),
      month,
      before: figureText(figure, before, say),
      after: figureText(figure, after, say),
      more: others.length,
    },
  );
}

function waitingLine({ waiting }: SinceLast, { t }: Say): string {
  if (waiting === null) return t('who waits newly is not known');
  return t(
    '{newly, plural, =0 {no customer waits newly} one {# customer waits newly} other {# customers wait newly}}, {noLonger, plural, =0 {none waits no longer} one {# waits no longer} other {# wait no longer}}',
    waiting,
  );
}
