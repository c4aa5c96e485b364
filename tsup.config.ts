import {writeFile} from 'node:fs/promises'
import {defineConfig} from 'tsup'

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/core.ts',
    'src/dialects/*.ts',
    'src/schema/index.ts',
    'src/unified/index.ts',
    'src/export/index.ts',
    'src/html/index.ts'
  ],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  clean: true,
  dts: false,
  async onSuccess() {
    const path = './dist/export/index.js'
    const {articleJsonSchema} = (await import(path)) as {articleJsonSchema: object}
    await writeFile('dist/schema.json', `${JSON.stringify(articleJsonSchema, null, 2)}\n`)
  }
})
