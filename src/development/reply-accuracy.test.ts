import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REPLY_MODEL_FILE, type SavedReplyModel } from '../load/readers/reply-model.ts';
import { classOf, repliesOf } from './labelled-replies.ts';
import { accuracySentence, accuracyTable } from './reply-accuracy.ts';
import { LEARNT_SETS, learntFrom } from './train-replies.ts';

const definitions = (name: string) => readFileSync(name, 'utf8');

test('how well replies are judged stands in DEFINITIONS.md as it is', () => {
  const printed = /<!-- reply accuracy -->\n([\s\S]*?)\n<!-- \/reply accuracy -->/.exec(
    definitions('DEFINITIONS.md'),
  );
  expect(printed?.[1]).toBe(accuracyTable());
});

test('and in one sentence, which the method of the report prints, in both languages', () => {
  expect(definitions('DEFINITIONS.md')).toContain(accuracySentence('en'));
  expect(definitions('DEFINITIONS.de.md')).toContain(accuracySentence('de'));
});

test('the model is small, and learnt from the replies as they stand (`npm run train-replies`)', () => {
  const saved = JSON.parse(readFileSync(REPLY_MODEL_FILE, 'utf8')) as SavedReplyModel;
  expect(saved.learntFrom).toBe(learntFrom());
  expect(statSync(REPLY_MODEL_FILE).size).toBeLessThan(600_000);
});

test('the replies it learnt from are many, of every kind, and none of them is sealed', () => {
  const learnt = LEARNT_SETS.flatMap(repliesOf);
  expect(repliesOf('labelled').length).toBeGreaterThan(900);
  for (const name of ['yes', 'conditional', 'no', 'unclear', 'thanks']) {
    expect(learnt.filter((reply) => classOf(reply) === name).length).toBeGreaterThan(200);
  }
  const long = new Set(learnt.map(({ text }) => text).filter((text) => text.length > 60));
  expect(repliesOf('sealed').filter(({ text }) => long.has(text))).toEqual([]);
});

test('the sealed replies are at least 60 conditional, 60 no, 60 thanks and 300 that want an answer', () => {
  const sealed = repliesOf('sealed').map(classOf);
  const count = (name: string) => sealed.filter((each) => each === name).length;
  expect(count('conditional')).toBeGreaterThanOrEqual(60);
  expect(count('no')).toBeGreaterThanOrEqual(60);
  expect(count('thanks')).toBeGreaterThanOrEqual(60);
  expect(count('unclear')).toBeGreaterThanOrEqual(300);
});
