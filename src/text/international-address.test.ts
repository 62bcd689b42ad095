import { expect, test } from 'vitest';
import { internationalAddress } from './international-address.ts';

test.each([
  ['ann@xn--mnchen-3ya.example', 'ann@münchen.example'],
  ['ann@münchen.example', 'ann@münchen.example'],
  ['ann@mu\u0308nchen.example', 'ann@münchen.example'],
  ['xn--mnchen-3ya.example', 'münchen.example'],
  ['jörg.m@kunde.example', 'jörg.m@kunde.example'],
  ['["a@kunde.example","b@xn--mnchen-3ya.example"]', '["a@kunde.example","b@münchen.example"]'],
  ['a@kunde.example; b@XN--mnchen-3ya.example', 'a@kunde.example; b@münchen.example'],
  ['https://www.xn--mnchen-3ya.example/xn--a', 'https://www.münchen.example/xn--a'],
  ['ann@kunde.example', 'ann@kunde.example'],
  ['ann@xn--.example', 'ann@xn--.example'],
])('%s is %s', (text, expected) => {
  expect(internationalAddress(text)).toBe(expected);
});
