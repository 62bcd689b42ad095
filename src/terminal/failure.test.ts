import { expect, test } from 'vitest';
import { ChecksFailed, UserError } from '../errors.ts';
import { failureOf } from './failure.ts';

test('what the user can mend is told without a stack', () => {
  expect(failureOf(new UserError('wrong month'), true)).toEqual({
    message: 'wrong month',
    exitCode: 1,
  });
});

test('anything else is a bug, its stack only when asked for', () => {
  const bug = new TypeError('x is not a function');
  expect(failureOf(bug, false)).toEqual({
    message:
      'This is a bug in regulars: x is not a function. Run it again with --verbose to see where.',
    exitCode: 2,
  });
  expect(failureOf(bug, true).message).toContain('failure.test.ts');
});

test('a full disk, a forbidden folder and too little memory are for the user to mend', () => {
  const full = Object.assign(new Error('ENOSPC: no space left, write'), { code: 'ENOSPC' });
  expect(failureOf(full, false).exitCode).toBe(1);
  const forbidden = Object.assign(new Error("EACCES: denied, mkdir '/x'"), { code: 'EACCES' });
  expect(failureOf(forbidden, false).message).toContain('name another place');
  const memory = new Error('Out of Memory Error: could not allocate block');
  expect(failureOf(memory, false).message).toContain('--memory-limit');
});

test('failed checks have an exit code of their own', () => {
  expect(failureOf(new ChecksFailed('1 of 6 checks failed.'), false).exitCode).toBe(3);
});
