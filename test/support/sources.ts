import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

/** One file of `src`, read as syntax. */
export interface SourceFile {
  /** Path inside `src`, with slashes: `text/lines.ts`. */
  path: string
  /** Number of lines. */
  lines: number
  /** What it imports or exports from: a path inside `src`, or the name of a package. */
  imports: string[]
  /** Functions with a body: name and number of lines. */
  functions: {name: string; lines: number}[]
  /** Regular expressions, literals and calls of `RegExp`, as written. */
  patterns: string[]
}

const SRC = fileURLToPath(new URL('../../src/', import.meta.url))

/**
 * Reads all files of `src`.
 *
 * @returns files, sorted by path
 */
export function readSources(): SourceFile[] {
  const paths = readdirSync(SRC, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.ts'))
  return paths.sort().map((path) => readSource(path.replaceAll('\\', '/'), readFileSync(join(SRC, path), 'utf8')))
}

/**
 * Reads one file.
 *
 * @param path path inside `src`
 * @param code its text
 * @returns what the layer tests ask of it
 */
export function readSource(path: string, code: string): SourceFile {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true)
  const found: SourceFile = {
    path,
    lines: code.replace(/\n$/, '').split('\n').length,
    imports: [],
    functions: [],
    patterns: []
  }
  visit(file)
  return found

  function visit(node: ts.Node): void {
    const target = importOf(node)
    if (target !== undefined) found.imports.push(inside(path, target))
    if (isFunction(node)) found.functions.push({name: nameOf(node), lines: linesOf(file, node)})
    if (isPattern(node)) found.patterns.push(node.getText(file))
    ts.forEachChild(node, visit)
  }
}

function importOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal)
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0])
  return undefined
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteral(node) ? node.text : undefined
}

/** Path inside `src` of what a relative import means; a package keeps its name. */
function inside(from: string, target: string): string {
  if (!target.startsWith('.')) return target
  return new URL(target, `file:///src/${from}`).pathname.replace(/^\/src\//, '').replace(/\.js$/, '.ts')
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined
}

function nameOf(node: ts.FunctionLikeDeclaration): string {
  if (node.name !== undefined) return node.name.getText()
  const {parent} = node
  if (ts.isConstructorDeclaration(node)) return 'constructor'
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : '(unnamed)'
}

function linesOf(file: ts.SourceFile, node: ts.Node): number {
  const [first, last] = [node.getStart(file), node.getEnd()].map((at) => file.getLineAndCharacterOfPosition(at).line)
  return (last ?? 0) - (first ?? 0) + 1
}

function isPattern(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return true
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'
}
