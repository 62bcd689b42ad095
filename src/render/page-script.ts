import { aloneScript } from './alone-script.ts';
import { laterScript } from './later-script.ts';
import { listScript } from './list-script.ts';
import { pictureScript } from './picture-script.ts';
import { stopScript } from './stop-script.ts';

/** The page's only script, inlined. Everything can be read without it. */
export const pageScript = `'use strict';
${pictureScript}${listScript}${stopScript}${aloneScript}${laterScript}`;
