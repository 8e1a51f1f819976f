/** The text of a blueprint with one GET step for each URL; each expects the status 200. */
export function blueprintText(urls: readonly string[], root: object = {}, step: object = {}): string {
  const steps = urls.map((url, index) => [
    String(index + 1),
    {
      stepName: `step-${index + 1}`,
      checkerType: 'HTTP',
      httpMethod: 'GET',
      url,
      timeout: 20_000,
      assertions: [{ type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }],
      ...step,
    },
  ])
  return JSON.stringify({ ...root, steps: Object.fromEntries(steps) }, undefined, 2)
}
