/** The input `reports` of a scenario: one of each kind that people open. */
export function reportsIn(folder) {
  return [`json=${folder}/report.json`, `junit=${folder}/junit.xml`, `html=${folder}/report.html`].join('\n')
}
