import { readFileSync } from 'node:fs'
import { codeLines, type Source } from './source-tree.js'

/** The ranks of the folders of src/, as the table of docs/architecture.md has them: that page is what holds. A file of src/
 *  imports from its own folder or from a lower rank. */
export function ranksOf(page: string): ReadonlyMap<string, number> {
  const rows = [...page.matchAll(/^\| (\d+) \| (.+?) \| /gm)]
  return new Map(
    rows.flatMap(([, rank, names = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => [name, Number(rank)]),
    ),
  )
}

const RANKS = ranksOf(readFileSync('docs/architecture.md', 'utf8'))

/** The sentences for imports that go up or sideways, and for files in a folder without a rank. */
export function rankViolations(tree: readonly Source[]): string[] {
  return tree.flatMap((source) => {
    const own = layerOf(source.path)
    if (own.rank === undefined) return [`${source.path}: folder "${own.name}" has no rank`]
    return source.imports.flatMap(({ target }) => {
      if (target === undefined) return []
      const other = layerOf(target)
      if (other.name === own.name || (other.rank !== undefined && other.rank < (own.rank ?? 0))) return []
      return [`${source.path} (rank ${own.rank}) imports ${target} (rank ${other.rank ?? 'none'})`]
    })
  })
}

/** Groups of files that import each other in a loop, whatever the kind of import. */
export function circles(tree: readonly Source[]): string[] {
  const targets = new Map(tree.map(({ path, imports }) => [path, imports.flatMap(({ target }) => target ?? [])]))
  const reachable = new Map(tree.map(({ path }) => [path, reachableFrom(path, targets)]))
  const groups = tree.map(({ path }) =>
    [...(reachable.get(path) ?? [])].filter((other) => reachable.get(other)?.has(path) === true).sort(),
  )
  return [...new Set(groups.filter((group) => group.length > 0).map((group) => group.join(', ')))]
}

function reachableFrom(start: string, targets: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>()
  const waiting = [...(targets.get(start) ?? [])]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue
    found.add(path)
    waiting.push(...(targets.get(path) ?? []))
  }
  return found
}

/** Imports of packages that only certain files may import, whatever the kind of import. */
export function packageViolations(tree: readonly Source[], rule: { packages: RegExp; allowed: RegExp }): string[] {
  return tree
    .filter(({ path }) => !rule.allowed.test(path))
    .flatMap(({ path, imports }) =>
      imports.filter(({ specifier }) => rule.packages.test(specifier)).map(({ specifier }) => `${path}: ${specifier}`),
    )
}

/** Code lines that match `use` in files that may not do so. */
export function useViolations(tree: readonly Source[], rule: { use: RegExp; allowed: RegExp }): string[] {
  return tree
    .filter(({ path }) => !rule.allowed.test(path))
    .flatMap(({ path, text }) =>
      codeLines(text)
        .filter((line) => rule.use.test(line.text))
        .map((line) => `${path}:${line.number}: ${line.text.trim()}`),
    )
}

/** Dynamic imports that neither a bundler nor the tests of this file can follow. The settings file is the file of a user. */
export function opaqueImports(tree: readonly Source[]): string[] {
  return useViolations(tree, { use: /\bimport\((?!\s*['"])/, allowed: /^jest\/settings-file\.ts$/ })
}

/** Files that are longer than `limit` lines: they have two subjects. */
export function longFiles(tree: readonly Source[], limit: number): string[] {
  return tree
    .filter(({ path }) => !path.includes('generated/'))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > limit)
    .map(({ path, lines }) => `${path}: ${lines} lines`)
}

/** A file at the top of src/ is a face: a layer of its own, so that no face imports another. */
/** What of the table is not in the tree. */
export function emptyRanks(tree: readonly Source[]): string[] {
  const known = new Set(tree.map(({ path }) => layerOf(path).name))
  return [...RANKS.keys()].filter((name) => !known.has(name))
}

function layerOf(path: string): { name: string; rank: number | undefined } {
  const slash = path.indexOf('/')
  const name = slash === -1 ? path : path.slice(0, slash)
  return { name, rank: RANKS.get(name) }
}
