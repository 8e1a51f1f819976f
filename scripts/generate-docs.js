/** Writes the generated blocks of README.md and docs/. Run by `npm run docs`, after `tsc`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIAGNOSTICS } from '../lib/blueprint/diagnostic-codes.js'
import { MANIFEST_DIAGNOSTICS } from '../lib/canary/manifest/diagnostic-codes.js'
import { manifestShape } from '../lib/canary/manifest/shape.js'
import { ARGUMENTS } from '../lib/commands/options/help.js'
import { COMMANDS, OPTIONS, OUTPUTS } from '../lib/commands/options/table.js'
import { ERROR_CODES } from '../lib/core/error-codes.js'
import {
  absencesTable,
  commandSections,
  decisionList,
  diagnosticSections,
  diagnosticsTable,
  errorTable,
  fillBlocks,
  inputsTable,
  membersTable,
  outputsTable,
} from './docs-blocks.js'

const blocks = {
  inputs: () => inputsTable(OPTIONS),
  outputs: () => outputsTable(OUTPUTS),
  'not-on-cli': () => absencesTable(OPTIONS, 'cli'),
  'not-on-action': () => absencesTable(OPTIONS, 'action'),
  'not-on-settings': () => absencesTable(OPTIONS, 'settings'),
  commands: () => commandSections(COMMANDS, OPTIONS, ARGUMENTS),
  errors: () => errorTable(ERROR_CODES),
  'diagnostics-overview': () => diagnosticsTable(DIAGNOSTICS, (code) => PAGES[DIAGNOSTICS[code].source]),
  'diagnostics-syntax': () => sectionsOf('syntax'),
  'diagnostics-schema': () => sectionsOf('schema'),
  'diagnostics-rules': () => sectionsOf('rule'),
  'manifest-diagnostics-overview': () => diagnosticsTable(MANIFEST_DIAGNOSTICS, () => 'diagnostics/manifest.md'),
  'manifest-diagnostics': () => diagnosticSections(MANIFEST_DIAGNOSTICS, (code) => exampleOf('invalid-manifest', code)),
  'manifest-members': () => membersTable(manifestShape),
  decisions: () => decisionList(decisionPages()),
}

const PAGES = { syntax: 'diagnostics/syntax.md', schema: 'diagnostics/schema.md', rule: 'diagnostics/rules.md' }

const pages = ['README.md', ...['docs', 'docs/diagnostics', 'docs/decisions'].flatMap(markdownIn)]
for (const path of pages) {
  const before = readFileSync(path, 'utf8')
  const after = fillBlocks(before, blocks, path)
  if (after !== before) writeFileSync(path, after)
}

function markdownIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`)
}

function sectionsOf(source) {
  const own = Object.entries(DIAGNOSTICS).filter(([, entry]) => entry.source === source)
  return diagnosticSections(Object.fromEntries(own), (code) => exampleOf('invalid', code))
}

/** The first of the diagnostics with this code that its fixture leads to. */
function exampleOf(folder, code) {
  const path = join('__tests__/fixtures', folder, code, 'expected.txt')
  if (!existsSync(path)) return undefined
  const blocks = readFileSync(path, 'utf8').split(/\n\n(?=\S+:\d+:\d+: )/)
  return blocks.find((block) => block.split('\n', 1)[0].includes(` ${code}: `))?.replace(/\n\n.*$/s, '')
}

/** In the order of their numbers, the sections of small-choices.md among them. */
function decisionPages() {
  const numbered = markdownIn('docs/decisions').filter((path) => /\/\d{4}-/.test(path))
  const pages = numbered.map((path) => {
    const file = path.slice('docs/decisions/'.length)
    const title = /^# (.+)$/m.exec(readFileSync(path, 'utf8'))?.[1]
    if (title === undefined) throw new Error(`${path} has no title.`)
    return { number: Number(file.slice(0, 4)), file, title }
  })
  const sections = readFileSync('docs/decisions/small-choices.md', 'utf8').matchAll(/^## ((\d+): (.+))$/gm)
  const small = [...sections].map(([, heading, number, title]) => {
    const anchor = heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-')
    return { number: Number(number), file: `small-choices.md#${anchor}`, title }
  })
  return [...pages, ...small].sort((a, b) => a.number - b.number)
}
