import {defineConfig} from 'vitest/config'

// The tests that judge what the parser makes of a text; those of packing, growth and browsers would only take time.
const include = ['fixtures', 'resolve', 'api'].map((name) => `test/${name}.test.ts`)

export default defineConfig({test: {include, testTimeout: 30_000}})
