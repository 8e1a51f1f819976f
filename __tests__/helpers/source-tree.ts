import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** One source file as the layer tests see it. `path` is relative to the tree's root, with forward slashes. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

/** `type`: erased by the compiler. `static`: loaded with the file. `dynamic`: loaded when the call is reached. */
export interface Import {
  readonly kind: 'type' | 'static' | 'dynamic'
  readonly specifier: string
  /** The file it leads to inside the tree; undefined for a package or a Node builtin. */
  readonly target: string | undefined
}

/** All files below `root` whose name ends in one of `extensions`, in a stable order. */
export function readTree(root: string, extensions: readonly string[] = ['.ts']): Source[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.some((extension) => entry.name.endsWith(extension)))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })
}

/** Every import and re-export of a file. The formatter puts each statement at the start of a line, which this relies on. */
export function importsOf(path: string, text: string): Import[] {
  const code = withoutComments(text)
  const found: Import[] = []
  const add = (kind: Import['kind'], specifier: string | undefined): void => {
    if (specifier !== undefined) found.push({ kind, specifier, target: targetOf(path, specifier) })
  }
  for (const [, clause, specifier] of code.matchAll(/^(?:import|export)\s([^'";]*?)\bfrom\s*['"]([^'"]+)['"]/gm))
    add(isTypeOnly(clause ?? '') ? 'type' : 'static', specifier)
  for (const [, specifier] of code.matchAll(/^import\s*['"]([^'"]+)['"]/gm)) add('static', specifier)
  for (const [, specifier] of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)) add('dynamic', specifier)
  return found
}

/** The files and packages that are loaded as soon as `entry` is: what its start-up pays for. */
export function staticClosure(tree: readonly Source[], entry: string): { files: Set<string>; packages: Set<string> } {
  const byPath = new Map(tree.map((source) => [source.path, source]))
  const files = new Set<string>()
  const packages = new Set<string>()
  const waiting = [entry]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const source = byPath.get(path)
    if (source === undefined) throw new Error(`${path} is imported but does not exist`)
    if (files.has(path)) continue
    files.add(path)
    for (const each of source.imports.filter(({ kind }) => kind === 'static')) {
      if (each.target !== undefined) waiting.push(each.target)
      else if (!each.specifier.startsWith('node:')) packages.add(each.specifier)
    }
  }
  return { files, packages }
}

/** Lines of code that are not comments, so that prose never counts as code. */
export function codeLines(text: string): { number: number; text: string }[] {
  return withoutComments(text)
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line }))
}

/** `import { type A } from` is not erased as a whole under verbatimModuleSyntax: it still loads the file. */
function isTypeOnly(clause: string): boolean {
  return /^type\b(?!\s+from\b)/.test(clause)
}

function targetOf(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return posix.join(posix.dirname(path), specifier)
}

/** Blanks whole-line comments and comments at the end of a line, keeping the line numbers. */
function withoutComments(text: string): string {
  return text
    .replaceAll(/^[ \t]*\/\*[\s\S]*?\*\//gm, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/^([^\n'"`]*?)\/\/[^\n]*$/gm, '$1')
}
