/** What did not come out as the scenario expects, one sentence each. */
export function differencesFrom({ expected, blueprint, secrets }, result) {
  const { exitCode, outputs, annotations, reports, summary, lines } = result
  const counts = ['passed', 'failed', 'errored', 'skipped', 'flaky'].map((word) => Number(outputs[`${word}-count`]))
  const shown = annotations.map(({ level, line }) => `${level} ${line}`)
  const elsewhere = annotations.filter(({ file }) => file !== blueprint).map(({ file }) => file)
  const differences = [
    ...compare('exit code', exitCode, expected.exitCode),
    ...compare('conclusion', outputs.conclusion, expected.outputs.conclusion),
    ...compare('passed, failed, errored, skipped, flaky steps', counts, expected.outputs.counts),
    ...compare('annotated lines', shown.sort(), expected.annotations.toSorted()),
    ...compare('annotations of other files', elsewhere, []),
    ...compare('what became of the canary', outputs['canary-action'], expected.outputs.action ?? ''),
    // The report is about the verification, which is over when a deploy begins.
    ...compare(
      'status in the JSON report',
      JSON.parse(reports['results-file'] ?? '{}').status,
      expected.outputs.action === undefined ? expected.outputs.conclusion : 'passed',
    ),
  ]
  if (!summary.includes(blueprint)) differences.push('the summary does not name the file')
  for (const text of expected.says ?? []) {
    if (!summary.includes(text)) differences.push(`the summary does not say "${text}"`)
  }
  const said = [
    ...lines.map(({ text }) => text).filter((text) => !text.startsWith('::add-mask::')),
    summary,
    ...Object.values(reports),
  ]
  for (const secret of secrets) {
    if (said.some((text) => text.includes(secret))) differences.push('a secret was printed or written')
  }
  return differences
}

function compare(what, actual, expected) {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value))
  return found === wanted ? [] : [`${what}: expected ${wanted}, got ${found}`]
}
