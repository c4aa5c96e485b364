// Limits are what is measured, rounded up a little, so that growth is seen; the readme says what they are to become.
const quiet = (config) => ({...config, logLevel: 'silent'})

export default [
  {
    name: 'core with one dialect',
    import: {'dist/core.js': '{createParser}', 'dist/dialects/index.js': '{ytnEn}'},
    limit: '66 kB'
  },
  {
    name: 'core with all dialects',
    import: {'dist/core.js': '{createParser}', 'dist/dialects/index.js': '{dialects}'},
    limit: '87 kB'
  },
  {name: '`bcast` without zod', path: 'dist/index.js', import: '*', ignore: ['zod'], limit: '93 kB'}
].map((check) => ({...check, modifyEsbuildConfig: quiet}))
