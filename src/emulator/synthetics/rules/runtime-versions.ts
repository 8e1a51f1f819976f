import { isOlder, RUNTIMES, runsBlueprints } from '../../../aws-facts/runtimes.ts'
import { invalid } from '../api-error.ts'

/** A runtime version as DescribeRuntimeVersions lists it. */
export interface RuntimeVersion {
  readonly name: string
  readonly description: string
  /** ISO date; set for those that new code may not use. */
  readonly deprecatedOn?: string
}

/** All that can run multi-checks, and of the other families enough to meet every rule. */
export const RUNTIME_VERSIONS: readonly RuntimeVersion[] = [
  ...RUNTIMES.map((name) => ({
    name,
    description: `Node.js ${isOlder(name, 'syn-nodejs-4.0') ? 20 : 22}, without a browser.`,
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

/** Refuses a runtime version that does not exist or that new code may not use any more. */
export function assertUsableRuntime(name: string, now: Date): void {
  const known = RUNTIME_VERSIONS.find((version) => version.name === name)
  if (known === undefined) throw invalid('Invalid runtime version specified.')
  if (known.deprecatedOn !== undefined && Date.parse(known.deprecatedOn) <= now.getTime()) {
    throw invalid('Deprecated runtime version specified.')
  }
}

/** Refuses blueprints on a runtime that cannot run them. */
export function assertRunsBlueprints(blueprintTypes: readonly string[] | undefined, runtimeVersion: string): void {
  if (blueprintTypes === undefined || blueprintTypes.length === 0 || runsBlueprints(runtimeVersion)) return
  throw invalid(`Blueprint types are not supported by runtime version ${runtimeVersion}: use syn-nodejs-3.0 or later.`)
}
