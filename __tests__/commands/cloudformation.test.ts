import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Manifest } from '../../lib/canary/manifest.js'
import { type CloudFormationOptions, cloudFormationCommand } from '../../lib/commands/cloudformation.js'
import { canarySource, FULL, MINIMAL } from '../helpers/canary-source.js'
import { rejectionOf } from '../helpers/error-of.js'
import { recordingContext } from '../helpers/recording-context.js'
import { tempFolder } from '../helpers/temp-folder.js'

const sha256 = 'ab'.repeat(32)

test('the standard output is the template and nothing else', async () => {
  const { context, printed } = recordingContext()
  const { exitCode, result } = await cloudFormationCommand(optionsOf(FULL), context)
  expect(exitCode).toBe(0)
  expect(JSON.parse(printed.stdout)).toEqual(JSON.parse(JSON.stringify(result)))
})

test('with --output the template is in the file and not on the standard output', async () => {
  await using folder = tempFolder()
  const { context, printed } = recordingContext({ cwd: folder.path })
  const { result } = await cloudFormationCommand({ ...optionsOf(FULL), output: 'out/canary.json' }, context)
  expect(printed.stdout).toBe('')
  expect(JSON.parse(readFileSync(join(folder.path, 'out', 'canary.json'), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(result)),
  )
})

test('an output that is a folder is called a template path', async () => {
  await using folder = tempFolder()
  const { context } = recordingContext({ cwd: folder.path })
  const error = await rejectionOf(cloudFormationCommand({ ...optionsOf(FULL), output: '.' }, context))
  expect(error).toMatchObject({ code: 'FILE_UNWRITABLE', message: 'The template path "." is a folder.' })
})

test('the notes say where the zip must be, and what CloudFormation does not try', async () => {
  const { context, printed } = recordingContext()
  await cloudFormationCommand(optionsOf(FULL), context)
  expect(printed.stderr).toBe(
    [
      `note: Upload the zip of "canary-preflight package" to acme-canary-code under the key canaries/checkout/${sha256}.zip before the stack is changed.`,
      'note: CloudFormation tries an update in a dry run; a new canary it creates without one.',
      '',
    ].join('\n'),
  )
})

test('a bucket that the stack asks for is said', async () => {
  const { context, printed } = recordingContext()
  await cloudFormationCommand(optionsOf(MINIMAL), context)
  expect(printed.stderr).toContain('note: The manifest has no "Code", so that the stack asks for the bucket.\n')
})

test('a text that CloudFormation would replace is said', async () => {
  const { context, printed } = recordingContext()
  const RunConfig = { EnvironmentVariables: { STAGE: '{{resolve:ssm:stage}}' } }
  await cloudFormationCommand(optionsOf({ ...MINIMAL, RunConfig }), context)
  expect(printed.stderr).toContain('note: CloudFormation replaces "{{resolve:...}}"')
})

function optionsOf(manifest: Manifest): CloudFormationOptions {
  const source = canarySource(manifest)
  const bundle = { zip: new Uint8Array(), sha256, blueprintSha256: source.blueprint.sha256 }
  return { source, bundle, start: true, output: undefined }
}
