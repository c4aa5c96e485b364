import {defineConfig} from 'vitest/config'

// A million damaged articles: FUZZ_RUNS and FUZZ_SEED change how many there are, and which.
const {FUZZ_RUNS = '1000000', FUZZ_SEED = String(Date.now() % 1_000_000_000)} = process.env

export default defineConfig({
  test: {include: ['test/fuzz.test.ts'], env: {FUZZ_RUNS, FUZZ_SEED}, reporters: ['verbose'], bail: 1}
})
