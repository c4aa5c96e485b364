import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Compiles modules that import the built package.
 *
 * @param modules code of each
 * @returns what the compiler says about them, one sentence a problem; needs the declarations of `npm run build`
 */
export function problemsIn(modules: readonly string[]): string[] {
  const {config} = ts.readConfigFile(`${root}tsconfig.json`, (file) => readFileSync(file, 'utf8')) as {
    config: {compilerOptions: object}
  }
  const settings = ts.convertCompilerOptionsFromJson({...config.compilerOptions, types: []}, root).options
  const files = new Map(modules.map((code, index) => [`${root}test/module-${index}.ts`, code]))
  const host = ts.createCompilerHost(settings)
  const disk = {...host}
  host.fileExists = (name) => files.has(name) || disk.fileExists(name)
  host.getSourceFile = (name, language) => {
    const code = files.get(name)
    return code === undefined ? disk.getSourceFile(name, language) : ts.createSourceFile(name, code, language)
  }
  const program = ts.createProgram([...files.keys()], settings, host)
  return ts.getPreEmitDiagnostics(program).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
