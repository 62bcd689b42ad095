import fc from 'fast-check';
import { propertyTimes } from './property-runs.ts';

/** Properties are tried on the same values in every run, so that a change is judged and not luck. */
if (propertyTimes === 0) fc.configureGlobal({ seed: 20_121_128 });
