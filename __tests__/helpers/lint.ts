import { parseDocument } from '../../lib/blueprint/parse-document.js'
import { runRules } from '../../lib/blueprint/rules/table.js'
import type { Diagnostic } from '../../lib/core/diagnostic.js'

/** What the rules find in a blueprint, given as a value or as the text of the file. */
export function lint(blueprint: object | string): Diagnostic[] {
  const text = typeof blueprint === 'string' ? blueprint : JSON.stringify(blueprint, null, 2)
  const { document } = parseDocument({ path: 'blueprint-config.json', bytes: Buffer.from(text) })
  if (document === undefined) throw new Error('The test blueprint is not JSON.')
  return runRules(document)
}

/** `CODE pointer` of each finding, sorted: enough for most tests. */
export function codes(blueprint: object | string): string[] {
  return lint(blueprint)
    .map(({ code, pointer }) => `${code} ${pointer}`)
    .sort()
}

/** The text of the file under a finding's range. */
export function underlined(text: string, { line, column, endLine, endColumn }: Diagnostic): string {
  const lines = text.split('\n').slice(line - 1, endLine)
  lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, endColumn - 1)
  return [(lines[0] ?? '').slice(column - 1), ...lines.slice(1)].join('\n')
}

/** An HTTP step that nothing is to be said against, with some members replaced. */
export function httpStep(members: object = {}): object {
  return {
    stepName: 'orders',
    checkerType: 'HTTP',
    url: 'https://api.example.com/orders',
    httpMethod: 'GET',
    assertions: [{ type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }],
    ...members,
  }
}

/** A TCP step that nothing is to be said against, with some members replaced. */
export function tcpStep(members: object = {}): object {
  return {
    stepName: 'cache',
    checkerType: 'TCP',
    hostname: 'cache.example.com',
    port: 6379,
    assertions: [{ type: 'CONNECTION_SUCCESSFUL', value: true }],
    ...members,
  }
}

/** A blueprint of these steps, numbered from 1. */
export function blueprintOf(steps: readonly object[], root: object = {}): object {
  return { ...root, steps: Object.fromEntries(steps.map((step, index) => [String(index + 1), step])) }
}
