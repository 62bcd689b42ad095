import { createReadStream, createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import iconv from 'iconv-lite';

/** Writes a UTF-8 text file once more, as German shop software does: Windows-1252 with CRLF. */
export async function writeAsWindows(source: string, target: string): Promise<void> {
  await pipeline(
    createReadStream(source),
    iconv.decodeStream('utf-8'),
    withCarriageReturns(),
    iconv.encodeStream('win1252'),
    createWriteStream(target),
  );
}

function withCarriageReturns(): Transform {
  return new Transform({
    decodeStrings: false,
    encoding: 'utf8',
    transform: (text: string, _encoding, done) => done(null, String(text).replaceAll('\n', '\r\n')),
  });
}
