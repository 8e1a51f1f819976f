/** What this repository asks of its own workflows beyond what `actionlint` knows. Each rule takes a parsed workflow and
 *  returns sentences; none means that all is well. */

/** The security rules of `.github/workflows`: pinned actions, least permissions, no credentials left behind, an end. */
export function houseFindings({ workflow, text }) {
  const findings = [...pinFindings(text)]
  if (!isEmptyMap(workflow.permissions))
    findings.push('Set `permissions: {}` at the top; each job asks for what it needs.')
  if (workflow.concurrency?.group === undefined) findings.push('Set a `concurrency` group at the top.')
  for (const [name, job] of Object.entries(workflow.jobs ?? {})) findings.push(...jobFindings(name, job))
  return findings
}

/** Whether each `uses:` of this very Action names only inputs and outputs that `action.yml` has. */
export function ownActionFindings({ workflow, action, isOwn }) {
  const inputs = new Set(Object.keys(action.inputs ?? {}))
  const outputs = new Set(Object.keys(action.outputs ?? {}))
  const findings = []
  for (const [name, job] of Object.entries(workflow.jobs ?? {})) {
    const ownIds = []
    for (const step of job.steps ?? []) {
      if (typeof step.uses !== 'string' || !isOwn(step.uses)) continue
      if (step.id !== undefined) ownIds.push(step.id)
      for (const input of Object.keys(step.with ?? {}))
        if (!inputs.has(input)) findings.push(`Job "${name}": action.yml has no input "${input}".`)
    }
    for (const id of ownIds)
      for (const [, output] of JSON.stringify(job).matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g')))
        if (!outputs.has(output)) findings.push(`Job "${name}": action.yml has no output "${output}".`)
  }
  return findings
}

function* pinFindings(text) {
  for (const [index, line] of text.split('\n').entries()) {
    const [, uses, comment] = /^\s*(?:-\s+)?uses:\s*(\S+)\s*(#.*)?$/.exec(line) ?? []
    if (uses === undefined || uses.startsWith('./')) continue
    if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) yield `Line ${index + 1}: pin "${uses}" by its full commit SHA.`
    else if (!/^# v\d+\.\d+\.\d+$/.test(comment ?? '')) yield `Line ${index + 1}: say the version, as in "# v1.2.3".`
  }
}

function* jobFindings(name, job) {
  if (!isMap(job.permissions)) yield `Job "${name}": list the permissions it needs.`
  if (typeof job['timeout-minutes'] !== 'number') yield `Job "${name}": set timeout-minutes.`
  for (const step of job.steps ?? []) {
    if (/^actions\/checkout@/.test(step.uses ?? '') && step.with?.['persist-credentials'] !== false)
      yield `Job "${name}": check out with persist-credentials: false.`
    if (/\$\{\{/.test(step.run ?? ''))
      yield `Job "${name}": pass values to a script through env, not by an expression inside it: ${firstLine(step.run)}`
  }
}

const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isEmptyMap = (value) => isMap(value) && Object.keys(value).length === 0
const firstLine = (text) => text.trim().split('\n', 1)[0]
