import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { codeFor, emulator, type TestEmulator } from '../helpers/emulator.js'
import { answer, type HttpServer, httpServer } from '../helpers/http-server.js'
import { describeWith } from '../helpers/system-server.js'
import { type TempFolder, tempFolder } from '../helpers/temp-folder.js'

/** The installed clients of AWS, which nobody here wrote, against the emulator. Debian's know the API of 2022: what it lacked is
 *  then laid over their model, as botocore allows with `sdk-extras`. */
const EXTRAS = resolve('__tests__/fixtures/aws-models')
const SCRIPT = resolve('__tests__/fixtures/emulator-client.py')
const run = promisify(execFile)

interface Scene extends AsyncDisposable {
  readonly server: TestEmulator
  readonly target: HttpServer
  readonly folder: TempFolder
  readonly env: NodeJS.ProcessEnv
}

async function scene(): Promise<Scene> {
  const target = await httpServer(answer(200))
  const server = await emulator()
  const folder = tempFolder({ 'canary.zip': Buffer.from(await codeFor([target.url]), 'base64') })
  const env = {
    PATH: process.env['PATH'],
    HOME: folder.path,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_DEFAULT_REGION: 'eu-west-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
    PYTHONWARNINGS: 'ignore',
  }
  return {
    server,
    target,
    folder,
    env,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await target[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

/** Whether a program ends well. */
async function works(path: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return await run(path, [...args], { env }).then(
    () => true,
    () => false,
  )
}

describeWith({ program: 'aws', fromPackage: 'awscli' }, (path) => {
  let all: Scene
  let env: NodeJS.ProcessEnv
  beforeAll(async () => {
    all = await scene()
    const isNew = await works(path, ['synthetics', 'start-canary-dry-run', '--generate-cli-skeleton'], all.env)
    env = isNew ? all.env : { ...all.env, AWS_DATA_PATH: EXTRAS }
  }, 120_000)
  afterAll(async () => {
    await all?.[Symbol.asyncDispose]()
  })

  const aws = async (...args: readonly string[]) => {
    const options = ['--endpoint-url', all.server.url, '--output', 'json']
    const { stdout } = await run(path, [...args, ...options], { env })
    return stdout.trim() === '' ? undefined : JSON.parse(stdout)
  }
  const NAME = ['--name', 'from-cli']
  const ARN = ['--resource-arn', 'arn:aws:synthetics:eu-west-1:123456789012:canary:from-cli']
  const CODE = 'S3Bucket=code,S3Key=canary.zip,BlueprintTypes=multi-checks'

  test('makes, dry-runs, updates, tags and deletes a canary', async () => {
    const { server, folder } = all
    await aws(
      's3api',
      'create-bucket',
      '--bucket',
      'code',
      '--create-bucket-configuration',
      'LocationConstraint=eu-west-1',
    )
    await aws('s3api', 'put-object', '--bucket', 'code', '--key', 'canary.zip', '--body', `${folder.path}/canary.zip`)
    await aws('s3api', 'get-object', '--bucket', 'code', '--key', 'canary.zip', `${folder.path}/copy.zip`)
    const created = await aws(
      ...['synthetics', 'create-canary', ...NAME, '--code', CODE, '--runtime-version', 'syn-nodejs-5.2'],
      ...['--artifact-s3-location', 's3://artifacts/cli', '--schedule', 'Expression=rate(5 minutes)'],
      ...['--execution-role-arn', 'arn:aws:iam::123456789012:role/canary-exec', '--tags', 'team=checkout'],
    )
    expect(created.Canary.Status.State).toBe('CREATING')
    await server.until('from-cli', 'READY')

    const { DryRunConfig } = await aws(
      ...['synthetics', 'start-canary-dry-run', ...NAME, '--code', CODE, '--run-config', 'TimeoutInSeconds=60'],
    )
    const id = DryRunConfig.DryRunId
    await server.runs('from-cli', { DryRunId: id, RunType: 'DRY_RUN' })
    const runs = await aws('synthetics', 'get-canary-runs', ...NAME, '--dry-run-id', id, '--run-type', 'DRY_RUN')
    expect(runs.CanaryRuns[0].Status.State).toBe('PASSED')
    const tested = await aws('synthetics', 'get-canary', ...NAME, '--dry-run-id', id)
    expect(tested.Canary.RunConfig.TimeoutInSeconds).toBe(60)
    await aws('synthetics', 'update-canary', ...NAME, '--dry-run-id', id)
    await server.until('from-cli', 'READY')

    await aws('synthetics', 'tag-resource', ...ARN, '--tags', 'stage=prod')
    await aws('synthetics', 'untag-resource', ...ARN, '--tag-keys', 'team')
    expect(await aws('synthetics', 'list-tags-for-resource', ...ARN)).toEqual({ Tags: { stage: 'prod' } })
    const listed = await aws('synthetics', 'describe-canaries')
    expect(listed.Canaries).toMatchObject([{ Name: 'from-cli', RunConfig: { TimeoutInSeconds: 60 } }])
    await aws('synthetics', 'delete-canary', ...NAME)
  }, 300_000)

  test('asks STS who it is, and reads a secret', async () => {
    expect(await aws('sts', 'get-caller-identity')).toMatchObject({ Account: '123456789012' })
    await aws('secretsmanager', 'create-secret', '--name', 'api', '--secret-string', 'value')
    expect(await aws('secretsmanager', 'get-secret-value', '--secret-id', 'api')).toMatchObject({
      SecretString: 'value',
    })
  }, 120_000)

  test('shows what is refused', async () => {
    await expect(aws('synthetics', 'get-canary', '--name', 'none')).rejects.toThrow(
      /An error occurred \(ResourceNotFoundException\) when calling the GetCanary operation: Canary not found/,
    )
  }, 120_000)
})

describeWith({ program: 'python3', fromPackage: 'python3-boto3' }, (path) => {
  test('boto3 walks through the life of a canary', async () => {
    await using all = await scene()
    const { folder, server } = all
    const python = await withBoto3([path, '/usr/bin/python3'], all.env)
    if (python === undefined) {
      if (process.env['CI'] === 'true') throw new Error(NO_BOTO3)
      process.stderr.write(`Skipped: ${NO_BOTO3}\n`)
      return
    }
    const probe = 'import boto3; boto3.client("synthetics", region_name="eu-west-1").start_canary_dry_run'
    const isNew = await works(python, ['-c', probe], all.env)
    const env = isNew ? all.env : { ...all.env, AWS_DATA_PATH: EXTRAS }
    const { stdout } = await run(python, [SCRIPT, server.url, `${folder.path}/canary.zip`], { env })
    expect(JSON.parse(stdout)).toEqual({
      'same bytes': true,
      created: 'CREATING',
      stop: ['ConflictException', 409],
      'dry run': ['PASSED', true],
      tested: 60,
      committed: 60,
      tags: { stage: 'prod' },
      listed: ['from-boto3'],
      secret: '{"key": "value"}',
      account: '123456789012',
      'newest runtime': 'syn-nodejs-5.2',
    })
  }, 120_000)
})

const NO_BOTO3 = 'boto3 is not installed: apt-get install python3-boto3'

/** The first of these that has it: another Python may come first in PATH. */
async function withBoto3(paths: readonly string[], env: NodeJS.ProcessEnv): Promise<string | undefined> {
  for (const path of paths) if (await works(path, ['-c', 'import boto3'], env)) return path
  return undefined
}
