/** A runtime version as DescribeRuntimeVersions lists it. */
export interface RuntimeVersion {
  readonly name: string
  readonly description: string
  /** ISO date; set for those that new code may not use. */
  readonly deprecatedOn?: string
}

/** As of mid-2026: all that can run multi-checks, and of the other families enough to meet every rule. */
export const RUNTIME_VERSIONS: readonly RuntimeVersion[] = [
  ...['3.0', '3.1', '4.0', '4.1', '4.2', '5.0', '5.1', '5.2'].map((version) => ({
    name: `syn-nodejs-${version}`,
    description: `Node.js ${version.startsWith('3.') ? 20 : 22}, without a browser.`,
  })),
  { name: 'syn-nodejs-puppeteer-10.0', description: 'Node.js with Puppeteer.' },
  { name: 'syn-nodejs-playwright-2.0', description: 'Node.js with Playwright.' },
  { name: 'syn-python-selenium-5.1', description: 'Python with Selenium.' },
  ...['syn-1.0', 'syn-nodejs-2.0', 'syn-nodejs-2.1', 'syn-nodejs-2.2'].map((name) => ({
    name,
    description: 'One of the first runtimes, with Puppeteer.',
    deprecatedOn: '2021-05-28',
  })),
]

/** Whether it is of the family that runs multi-checks blueprints: `syn-nodejs-3.0` or later. */
export function runsBlueprints(name: string): boolean {
  const major = /^syn-nodejs-(\d+)\.\d+$/.exec(name)?.[1]
  return major !== undefined && Number(major) >= 3
}

/** CloudWatch Synthetics, "Performing safe canary updates": the first version of each family that can be dry-run. */
export function canBeDryRun(name: string): boolean {
  const parts = /^(syn-nodejs|syn-nodejs-puppeteer|syn-nodejs-playwright|syn-python-selenium)-(\d+)\.(\d+)$/.exec(name)
  const [, family = '', major, minor] = parts ?? []
  const [leastMajor = Number.POSITIVE_INFINITY, leastMinor = 0] = FIRST_WITH_DRY_RUN[family] ?? []
  return Number(major) > leastMajor || (Number(major) === leastMajor && Number(minor) >= leastMinor)
}

const FIRST_WITH_DRY_RUN: Readonly<Record<string, readonly [major: number, minor: number]>> = {
  'syn-nodejs': [3, 0],
  'syn-nodejs-puppeteer': [10, 0],
  'syn-nodejs-playwright': [2, 0],
  'syn-python-selenium': [5, 1],
}
