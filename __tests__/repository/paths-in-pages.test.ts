import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

/** The pages for whoever changes the code: what they name must be there, or they lead astray. */
const PAGES = ['architecture', 'dependencies', 'glossary', 'life-of-a-secret', 'testing', 'walks'].map(
  (name) => `docs/${name}.md`,
)

const files = ['src', '__tests__', 'scripts', 'docs', 'bench', '.github', 'examples'].flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true }).map(
    (entry) => `/${entry.parentPath}/${entry.name}${entry.isDirectory() ? '/' : ''}`,
  ),
)
const all = [...files, ...readdirSync('.').map((name) => `/${name}`)].map((path) => path.replaceAll('\\', '/'))
/** Made, and not committed. */
const MADE = /^(?:dist|lib)\//

test.each(PAGES)('every path that %s names is there', (page) => {
  expect(pathsIn(readFileSync(page, 'utf8')).filter((path) => !isThere(path))).toEqual([])
})

test('a path that is gone would be found', () => {
  expect(pathsIn('`runner/nowhere.ts`, `nowhere/`, `a.b` and `npm run docs`')).toEqual([
    'runner/nowhere.ts',
    'nowhere/',
  ])
  expect(['runner/nowhere.ts', 'nowhere/'].filter(isThere)).toEqual([])
})

/** In code spans: what has a slash, or ends like a file of ours. `<CODE>` stands for any name. */
function pathsIn(page: string): string[] {
  const prose = page.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '')
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
  return spans.filter(
    (span) => /^[\w.@<>*-]+(?:\/[\w.@<>*-]+)*\/?$/.test(span) && /\/|\.(?:ts|js|cts|mts|md)$/.test(span),
  )
}

/** Below one of our folders, or the end of a path there. */
function isThere(path: string): boolean {
  if (MADE.test(path) || existsSync(`node_modules/${path}`)) return true
  const pattern = new RegExp(
    `/${path
      .replace(/\/$/, '')
      .replaceAll(/[.+]/g, '\\$&')
      .replaceAll(/<\w+>|\*/g, '[^/]+')}/?$`,
  )
  return all.some((one) => pattern.test(one))
}
