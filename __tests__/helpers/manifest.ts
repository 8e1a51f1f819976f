import { overrideFrom } from '../../lib/canary/manifest/override.js'
import { type ParsedManifest, parseManifest } from '../../lib/canary/manifest/parse-manifest.js'

/** The members of a manifest that nothing is to be said against, with some replaced; undefined removes one. */
export function manifestOf(members: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    Name: 'orders-api',
    ArtifactS3Location: 's3://example-canary-artifacts/orders-api',
    ExecutionRoleArn: 'arn:aws:iam::123456789012:role/orders-canary',
    Schedule: { Expression: 'rate(5 minutes)' },
    RuntimeVersion: 'syn-nodejs-5.2',
    ...members,
  }
}

/** What parseManifest makes of these members or this text, with `Path=Value` set. */
export function parsed(
  source: object | string,
  given: {
    readonly env?: Readonly<Record<string, string>> | undefined
    readonly set?: readonly string[]
    readonly region?: string
  } = {},
): ParsedManifest {
  const text = typeof source === 'string' ? source : JSON.stringify(source, null, 2)
  const overrides = (given.set ?? []).map((pair) => {
    const [path = '', ...value] = pair.split('=')
    return overrideFrom({ path, text: value.join('='), source: `--set ${path}` })
  })
  const env = 'env' in given ? given.env : {}
  return parseManifest({ path: 'canary.json', bytes: Buffer.from(text), env, overrides, region: given.region })
}

/** `CODE pointer` of each diagnostic, in the order they are shown. */
export function manifestCodes(...given: Parameters<typeof parsed>): string[] {
  return parsed(...given).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)
}
