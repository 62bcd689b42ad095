import { z } from 'zod';
import { message } from '../locales/translate.ts';

/** A day of the configuration. */
export const day = z.iso.date({ error: message('a day such as 2012-12-24') });
