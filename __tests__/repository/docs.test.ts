import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from '@jest/globals'
import { DIAGNOSTICS } from '../../lib/blueprint/diagnostic-codes.js'
import { MANIFEST_DIAGNOSTICS } from '../../lib/canary/manifest/diagnostic-codes.js'
import { OPTIONS, OUTPUTS } from '../../lib/commands/options/table.js'
import { docsLink } from '../../lib/core/docs-link.js'
import { ERROR_CODES } from '../../lib/core/error-codes.js'

const pages = ['.', 'docs', 'docs/diagnostics', 'docs/decisions'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => posix.join(folder, name)),
)

test.each(pages)('every link of %s leads to a file and a heading that exist', (page) => {
  expect(linksOf(page).filter((link) => !isThere(page, link))).toEqual([])
})

test('a dead link would be found', () => {
  expect(isThere('README.md', 'docs/nowhere.md')).toBe(false)
  expect(isThere('README.md', 'docs/cli.md#nowhere')).toBe(false)
})

test('every diagnostic, error code, input and output is documented', () => {
  const text = [
    'README.md',
    'docs/errors.md',
    'docs/cli.md',
    ...pages.filter((page) => page.startsWith('docs/diagnostics/')),
  ]
    .map(read)
    .join('\n')
  const names = [
    ...[DIAGNOSTICS, MANIFEST_DIAGNOSTICS].flatMap(Object.keys).map((code) => `\n### ${code}\n`),
    ...Object.keys(ERROR_CODES).map((code) => `\`${code}\``),
    ...OUTPUTS.map(({ name }) => `| \`${name}\` |`),
    ...OPTIONS.flatMap(({ input }) => (input === null ? [] : [`| \`${input}\` |`])),
    ...OPTIONS.flatMap(({ flag }) => (flag === null ? [] : [flag])),
  ]
  expect(names.filter((name) => !text.includes(name))).toEqual([])
})

test('the link that a message has to its diagnostic leads to a row, and from there to its section', () => {
  const codes = [DIAGNOSTICS, MANIFEST_DIAGNOSTICS].flatMap(Object.keys)
  const links = codes.map((code) => docsLink(code).replace(/^.*\/blob\/main\//, ''))
  expect(links.filter((link) => !isThere('README.md', link))).toEqual([])
  const rows = read('docs/diagnostics.md')
  expect(
    codes.filter(
      (code) => !new RegExp(`<a id="${code.toLowerCase()}"></a>\\[\`${code}\`\\]\\(diagnostics/`).test(rows),
    ),
  ).toEqual([])
})

test('every dependency has a reason in docs/decisions', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const reasons = pages
    .filter((page) => page.startsWith('docs/decisions/'))
    .map(read)
    .join('\n')
  const all = Object.keys({ ...dependencies, ...devDependencies })
  expect(all.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([])
})

test('every row of docs/fidelity.md names the test that holds it', () => {
  const rows = read('docs/fidelity.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:---|Behaviour)/.test(line))
  expect(rows.length).toBeGreaterThan(40)
  expect(rows.filter((row) => !/\.test\.ts\)[^|]*\|\s*$/.test(row))).toEqual([])
})

test('the documentation names no file of another machine', () => {
  expect(pages.filter((page) => /\/(?:home|Users|work|tmp)\/\w/.test(read(page)))).toEqual([])
})

function read(path: string): string {
  return readFileSync(path, 'utf8')
}

function linksOf(page: string): string[] {
  const prose = read(page).replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link ?? '')
    .filter((link) => !/^(?:https?|mailto):/.test(link))
}

function isThere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : posix.join(posix.dirname(page), path)
  if (!existsSync(target)) return false
  return anchor === undefined || anchorsOf(target).includes(anchor)
}

/** GitHub's anchors: lower case, punctuation dropped, spaces as hyphens. */
function anchorsOf(page: string): string[] {
  const text = read(page)
  const ids = [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id ?? '')
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
  return [...ids, ...headings]
}
