import {fileURLToPath} from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))

const settings: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  types: []
}

const style =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope |
  ts.TypeFormatFlags.InTypeAlias

/**
 * Says what the entries of the built package export, from their declarations.
 *
 * @param entries paths inside `dist`, without `.d.ts`; what the first exports is left out of the others
 * @returns a report for each entry: a line for each name, and one for each member of an interface
 */
export function reportsOf(entries: readonly string[]): Map<string, string> {
  const files = entries.map((entry) => `${root}dist/${entry}.d.ts`)
  const program = ts.createProgram(files, settings)
  const checker = program.getTypeChecker()
  const said = new Set<string>()
  return new Map(
    entries.map((entry, index) => {
      const file = program.getSourceFile(files[index] ?? '')
      const module = file === undefined ? undefined : checker.getSymbolAtLocation(file)
      const names = module === undefined ? [] : checker.getExportsOfModule(module)
      const lines = names.map((name) => describe(checker, name)).filter((line) => !said.has(line))
      if (index === 0) for (const line of lines) said.add(line)
      return [entry, `${lines.sort().join('\n')}\n`]
    })
  )
}

function describe(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const {flags} = target
  if (flags & ts.SymbolFlags.Interface) return describeInterface(checker, symbol.name, target)
  if (flags & ts.SymbolFlags.TypeAlias)
    return `type ${symbol.name} = ${print(checker, checker.getDeclaredTypeOfSymbol(target))}`
  const type = print(checker, checker.getTypeOfSymbol(target))
  return `${flags & ts.SymbolFlags.Function ? 'function' : 'const'} ${symbol.name}: ${type}`
}

function describeInterface(checker: ts.TypeChecker, name: string, symbol: ts.Symbol): string {
  const members = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).map((member) => {
    const mark = member.flags & ts.SymbolFlags.Optional ? '?' : ''
    return `  ${member.name}${mark}: ${print(checker, checker.getTypeOfSymbol(member))}`
  })
  return [`interface ${name}`, ...members.sort()].join('\n')
}

/** A type on one line, without the paths of this machine. */
function print(checker: ts.TypeChecker, type: ts.Type): string {
  return checker.typeToString(type, undefined, style).replaceAll(/import\("[^"]*"\)\./g, '')
}
