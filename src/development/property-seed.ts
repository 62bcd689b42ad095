import fc from 'fast-check';

/** Properties are tried on the same values in every run, unless REGULARS_PROPERTY_SEED says otherwise. */
fc.configureGlobal({ seed: Number(process.env.REGULARS_PROPERTY_SEED ?? 20_121_128) });
