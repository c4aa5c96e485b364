import fc from 'fast-check'

/** Which random cases are drawn: the same ones in each run, so that a failure comes again; FUZZ_SEED draws others. */
export const seed = Number(process.env['FUZZ_SEED'] ?? 1)

fc.configureGlobal({seed})
