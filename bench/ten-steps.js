/** The blueprint that all benchmarks use: ten HTTP steps with the usual assertions and one extracted value. */
export function tenSteps(url) {
  const steps = {}
  for (let key = 1; key <= 10; key += 1) {
    steps[key] = {
      stepName: `step-${key}`,
      checkerType: 'HTTP',
      url: key === 1 ? `${url}/items/${key}` : `${url}/items/${key}?after=\${etag}`,
      httpMethod: 'GET',
      timeout: 5000,
      headers: { Accept: 'application/json' },
      assertions: [
        { type: 'STATUS_CODE', operator: 'EQUALS', value: 200 },
        { type: 'HEADER', headerName: 'content-type', operator: 'CONTAINS', value: 'application/json' },
        { type: 'RESPONSE_TIME', operator: 'LESS_THAN', value: 2000 },
        { type: 'BODY', target: 'JSON', path: '$.item.name', operator: 'EQUALS', value: `item ${key}` },
        { type: 'BODY', target: 'TEXT', operator: 'CONTAINS', value: '"available":true' },
      ],
      ...(key === 1 ? { extractors: [{ name: 'etag', type: 'BODY', path: '$.etag' }] } : {}),
    }
  }
  return { globalSettings: { stepTimeout: 5000 }, steps }
}
