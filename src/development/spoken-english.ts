import { beforeEach } from 'vitest';
import { WRITTEN_LANGUAGE } from '../locales/languages.ts';
import { speak } from '../locales/spoken.ts';

/** Files share a process: what one has let it speak, the next does not hear. */
beforeEach(() => speak(WRITTEN_LANGUAGE));
