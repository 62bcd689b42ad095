import { expect, test } from 'vitest';
import { messageIds } from './message-ids.ts';

test('ids stand in angle brackets, each counts once', () => {
  expect(messageIds('<a@x> <b@x>\t<a@x>')).toEqual(['a@x', 'b@x']);
  expect(messageIds('<a@x>; from Ina on Tue, 2 Mar 1999')).toEqual(['a@x']);
});

test('without brackets only what cannot be prose is an id', () => {
  expect(messageIds('a@x')).toEqual(['a@x']);
  expect(messageIds('000000B9')).toEqual(['000000B9']);
  expect(messageIds('message from Ina on Tue, 2 Mar 1999')).toEqual([]);
  expect(messageIds('"ina@kunde.example"\'s message of "Tue, 2 Mar"')).toEqual([]);
  expect(messageIds('')).toEqual([]);
});

test('a bracket that is not closed is no part of the id', () => {
  expect(messageIds('<a@x')).toEqual(['a@x']);
  expect(messageIds('a@x, b@x')).toEqual(['a@x', 'b@x']);
  expect(messageIds('<>')).toEqual([]);
});
