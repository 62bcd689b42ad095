import { describe, expect, test } from 'vitest';
import { recordReader, recordsOf } from './delimited.ts';
import { separatorOf } from './separator.ts';

const plain = (text: string, separator = ',') =>
  recordsOf(text, separator).map(({ line, values, fault }) => [line, fault ?? values]);

describe('recordsOf', () => {
  test('the line of a record is exact, with line breaks in quotes and empty lines', () => {
    expect(plain('a,b\r\n"1\r\n2",3\r\n\r\n4,"say ""hi"""\r\n')).toEqual([
      [1, ['a', 'b']],
      [2, ['1\r\n2', '3']],
      [5, ['4', 'say "hi"']],
    ]);
  });

  test('a quotation mark that does not close spoils its own line only', () => {
    expect(plain('1,"open\n2,x\n3,y')).toEqual([
      [1, { code: 'quotation_open' }],
      [2, ['2', 'x']],
      [3, ['3', 'y']],
    ]);
    expect(plain('1,"open\n2,"x"\n3,y')).toEqual([
      [1, { code: 'text_after_quotation' }],
      [2, ['2', 'x']],
      [3, ['3', 'y']],
    ]);
  });

  test('a quotation mark inside a value is a character like any other', () => {
    expect(plain('5" disk,a\n')).toEqual([[1, ['5" disk', 'a']]]);
  });

  test('a space stands for any run of white space', () => {
    expect(plain(' 00001 19970101  1   11.77\n', ' ')).toEqual([
      [1, ['00001', '19970101', '1', '11.77']],
    ]);
  });
});

test('records are the same wherever the text is cut into pieces', () => {
  const text = 'a,b\r\n"1\r\n""2""",3\r\n4,"5"\r\n6,"x"y\n7,8';
  const whole = recordsOf(text, ',');
  for (let size = 1; size < text.length; size++) {
    const reader = recordReader(',');
    const records = pieces(text, size).flatMap((piece) => [...reader.read(piece, false)]);
    expect([...records, ...reader.read('', true)]).toEqual(whole);
  }
});

function pieces(text: string, size: number): string[] {
  const count = Math.ceil(text.length / size);
  return Array.from({ length: count }, (_, index) => text.slice(index * size, (index + 1) * size));
}

test.each([
  [';', 'name;value\nMeier, Ina;1,5\nMüller, Jo;2,5\n'],
  [',', 'name,value\n"a;b",1\nc,2\n'],
  ['\t', 'name\tvalue\na, b\t1;2\n'],
  [',', 'single\nvalue\n'],
])('the separator %j is that which parts all records alike', (separator, text) => {
  expect(separatorOf(text)).toBe(separator);
});
