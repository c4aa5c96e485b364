import {defineConfig} from 'tsup'

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/core.ts',
    'src/dialects/*.ts',
    'src/schema/index.ts',
    'src/unified/index.ts',
    'src/export/index.ts'
  ],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  clean: true,
  dts: false
})
