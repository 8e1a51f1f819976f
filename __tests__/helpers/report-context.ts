import type { ReportContext } from '../../lib/reporters/reporter.js'

/** Knows the text of the orders blueprint of the sample reports, and an address for each line. */
export const testContext: ReportContext = {
  sources: (path) => (path === 'services/orders/blueprint-config.json' ? SOURCE : undefined),
  linkTo: (path, line) => `https://github.example/octo/shop/blob/c0ffee/${Buffer.from(path).toString()}#L${line}`,
}

const SOURCE = Array.from({ length: 120 }, (_, at) =>
  at === 29 ? '        "value": 200,' : `      "line": ${at + 1},`,
).join('\n')
