import { blueprintOf } from './action-runner.js'
import { ACCOUNT, REGION } from './emulator.js'

/** What the blueprints of these projects say of production. */
export const PRODUCTION = 'https://api.example.com'

export const MANIFEST = {
  Name: 'checkout-api',
  ArtifactS3Location: 's3://acme-canary-artifacts/checkout-api',
  ExecutionRoleArn: `arn:aws:iam::${ACCOUNT}:role/canary-exec`,
  Schedule: { Expression: 'rate(5 minutes)' },
  RuntimeVersion: 'syn-nodejs-5.2',
}

/** The files of a canary whose steps request these paths of production; each expects 200. */
export function canaryFiles(
  paths: readonly string[],
  manifest: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, string>> {
  return {
    'canary.json': `${JSON.stringify({ ...MANIFEST, ...manifest }, undefined, 2)}\n`,
    'blueprint-config.json': blueprintOf(...paths.map((path) => ({ url: PRODUCTION + path }))),
  }
}

/** What leads every AWS client of a process to the emulator. */
export function emulatorEnvironment(url: string): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  }
}

/** Without credentials of the machine it runs on. */
export const NO_CREDENTIALS: Readonly<Record<string, string>> = {
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_SHARED_CREDENTIALS_FILE: 'nowhere',
  AWS_CONFIG_FILE: 'nowhere',
}
