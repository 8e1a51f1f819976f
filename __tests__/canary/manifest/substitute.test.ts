import { describe, expect, test } from '@jest/globals'
import { overrideFrom } from '../../../lib/canary/manifest/override.js'
import { OVERRIDE_INPUTS } from '../../../lib/canary/manifest/override-inputs.js'
import { errorOf } from '../../helpers/error-of.js'
import { underlined } from '../../helpers/lint.js'
import { manifestCodes, manifestOf, parsed } from '../../helpers/manifest.js'

const role = 'arn:aws:iam::123456789012:role/orders-canary'

describe('${env:NAME}', () => {
  test('is put into any text, several times and within it', () => {
    const manifest = manifestOf({
      Name: '${env:STAGE}-${env:APP}',
      Tags: { stage: '${env:STAGE}', empty: '${env:NIL}' },
    })
    const env = { STAGE: 'prod', APP: 'orders', NIL: '' }
    expect(parsed(manifest, { env }).manifest).toMatchObject({
      Name: 'prod-orders',
      Tags: { stage: 'prod', empty: '' },
    })
  })

  test('is a number, a switch or a list where the member is one', () => {
    const RunConfig = { TimeoutInSeconds: '${env:T}', ActiveTracing: '${env:F}' }
    const manifest = manifestOf({ RunConfig, VpcConfig: { SubnetIds: '${env:S}' } })
    expect(parsed(manifest, { env: { T: '60', F: 'false', S: 'subnet-1, subnet-2' } }).manifest).toMatchObject({
      RunConfig: { TimeoutInSeconds: 60, ActiveTracing: false },
      VpcConfig: { SubnetIds: ['subnet-1', 'subnet-2'] },
    })
  })

  test('is put into an item of a list', () => {
    const manifest = manifestOf({ VpcConfig: { SubnetIds: ['${env:A}', 'subnet-2'], SecurityGroupIds: ['sg-1'] } })
    expect(parsed(manifest, { env: { A: 'subnet-1' } }).manifest?.VpcConfig?.SubnetIds).toEqual([
      'subnet-1',
      'subnet-2',
    ])
  })

  test('what was put in is not looked at again', () => {
    const manifest = manifestOf({ Tags: { a: '${env:A}' } })
    expect(parsed(manifest, { env: { A: '${env:B}', B: 'no' } }).manifest?.Tags).toEqual({ a: '${env:B}' })
  })

  test('a doubled dollar sign stands for itself', () => {
    const manifest = manifestOf({ Tags: { a: '$${env:A} ${env:A} $${b}' } })
    const { manifest: read, diagnostics } = parsed(manifest, { env: { A: 'x' } })
    expect(read?.Tags).toEqual({ a: '${env:A} x ${b}' })
    expect(diagnostics).toEqual([])
  })

  test('a variable that is not set is an error at its reference, and nothing else is said of the value', () => {
    const text = JSON.stringify(manifestOf({ Name: 'a-${env:ABSENT}-B' }), null, 2)
    const { diagnostics, manifest, valid } = parsed(text, { env: {} })
    expect(diagnostics.map(({ code }) => code)).toEqual(['MANIFEST_VARIABLE_MISSING'])
    expect(diagnostics.map((diagnostic) => underlined(text, diagnostic))).toEqual(['${env:ABSENT}'])
    expect({ manifest, valid }).toEqual({ manifest: undefined, valid: false })
  })

  test('what every object inherits is not set', () => {
    expect(manifestCodes(manifestOf({ Tags: { a: '${env:constructor}' } }))).toEqual([
      'MANIFEST_VARIABLE_MISSING /Tags/a',
    ])
  })

  test.each(['${env:}', '${env:A-B}', '${env: A}', '${env:A', '${env:${env:A}}'])('%s is malformed', (text) => {
    const codes = manifestCodes(manifestOf({ Tags: { a: text } }), { env: { A: 'x' } })
    expect(codes).toContain('MANIFEST_REFERENCE_INVALID /Tags/a')
  })

  test.each(['${A}', '${AWS_SECRET:a}', '${ENV:A}', '${{ env.A }}'])('%s is not replaced, and that is said', (text) => {
    const { diagnostics, manifest } = parsed(manifestOf({ Tags: { a: text } }), { env: { A: 'x' } })
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['MANIFEST_REFERENCE_LITERAL', 'warning'],
    ])
    expect(manifest?.Tags).toEqual({ a: text })
  })

  test('without an environment nothing is said of what is not known, and there is no manifest', () => {
    const manifest = manifestOf({
      Name: '${env:N}',
      ExecutionRoleArn: '${env:R}',
      RunConfig: { TimeoutInSeconds: '${env:T}' },
      ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_KMS', KmsKeyArn: '${env:K}' } },
    })
    const { diagnostics, valid, manifest: read } = parsed(manifest, { env: undefined })
    expect({ diagnostics, valid, read }).toEqual({ diagnostics: [], valid: true, read: undefined })
  })

  test.each([
    ['Name', 'Secret Word'],
    ['ExecutionRoleArn', 'secret-word'],
    ['ArtifactS3Location', 'secret-word'],
    ['RuntimeVersion', 'secret-word'],
    ['Blueprint', '/secret-word'],
    ['ProvisionedResourceCleanup', 'secret-word'],
  ])('a value of %s from the environment is in no message and no hint, but its variable is', (member, value) => {
    const { diagnostics } = parsed(manifestOf({ [member]: '${env:VALUE}' }), { env: { VALUE: value } })
    expect(diagnostics).toHaveLength(1)
    expect(JSON.stringify(diagnostics)).not.toMatch(/secret.word/i)
    expect(diagnostics[0]?.message).toContain('(from the environment variable VALUE).')
  })

  test.each(['secret-word', 'cron(secret-word * * * ? *)', 'rate(9 secret-word)'])('nor is a schedule %s', (value) => {
    const manifest = manifestOf({ Schedule: { Expression: '${env:VALUE}' } })
    const { diagnostics } = parsed(manifest, { env: { VALUE: value } })
    expect(diagnostics.map(({ code }) => code)).toEqual(['MANIFEST_SCHEDULE_INVALID'])
    expect(JSON.stringify(diagnostics)).not.toContain('secret-word')
  })
})

describe('--set', () => {
  test('replaces, adds, and makes the objects on the way', () => {
    const set = ['Name=b', 'RunConfig.EnvironmentVariables.A_B=x=y', 'Tags.team.x=z', 'RunConfig.MemoryInMB=1024']
    expect(parsed(manifestOf({ Name: 'a', Tags: { c: 'd' } }), { set }).manifest).toMatchObject({
      Name: 'b',
      RunConfig: { EnvironmentVariables: { A_B: 'x=y' }, MemoryInMB: 1024 },
      Tags: { c: 'd', 'team.x': 'z' },
    })
  })

  test('of two for one member the last counts', () => {
    expect(parsed(manifestOf(), { set: ['Name=a', 'Name=b'] }).manifest?.Name).toBe('b')
  })

  test('comes after the environment, which is not asked for what is replaced', () => {
    const manifest = manifestOf({ Name: '${env:ABSENT}' })
    expect(parsed(manifest, { env: {}, set: ['Name=${env:A}x'] }).diagnostics.map(({ code }) => code)).toEqual([
      'MANIFEST_NAME_INVALID',
    ])
  })

  test('makes a manifest whole that lacks a required member', () => {
    const manifest = manifestOf({ ExecutionRoleArn: undefined, Schedule: undefined })
    const set = [`ExecutionRoleArn=${role}`, 'Schedule.Expression=rate(1 hour)']
    expect(parsed(manifest, { set }).valid).toBe(true)
  })

  test('a list is separated by commas, or JSON', () => {
    const lists = ['VpcConfig.SubnetIds=a,b', 'VpcConfig.SubnetIds=["a","b"]']
    const read = lists.map((pair) => parsed(manifestOf(), { set: [pair] }).manifest?.VpcConfig)
    expect(read).toEqual([{ SubnetIds: ['a', 'b'] }, { SubnetIds: ['a', 'b'] }])
    expect(parsed(manifestOf(), { set: ['VpcConfig.SubnetIds='] }).manifest?.VpcConfig).toEqual({ SubnetIds: [] })
  })

  test('a wrong value is blamed where it replaces one, and says where it comes from', () => {
    const text = JSON.stringify(manifestOf({ RunConfig: { TimeoutInSeconds: 60 } }), null, 2)
    const { diagnostics } = parsed(text, { set: ['RunConfig.TimeoutInSeconds=2', 'Name=A'] })
    expect(diagnostics.map((diagnostic) => underlined(text, diagnostic))).toEqual(['"orders-api"', '60'])
    expect(diagnostics.map(({ message }) => /\(from .*\)\.$/.exec(message)?.[0])).toEqual([
      '(from --set Name).',
      '(from --set RunConfig.TimeoutInSeconds).',
    ])
  })

  test('a wrong value that is not in the file is blamed on the nearest object that is', () => {
    const text = JSON.stringify(manifestOf({ RunConfig: { TimeoutInSeconds: 60 } }), null, 2)
    const set = ['RunConfig.MemoryInMB=1', 'VpcConfig.Ipv6AllowedForDualStack=perhaps']
    const { diagnostics } = parsed(text, { set })
    expect(diagnostics.map((diagnostic) => underlined(text, diagnostic))).toEqual(['{', '"RunConfig"'])
  })

  test('a credential that is added masks nothing of the file', () => {
    const set = ['RunConfig.EnvironmentVariables.PASSWORD=k3mfo2lq0dp']
    const { diagnostics } = parsed(manifestOf(), { set })
    expect(diagnostics.map(({ code, isSensitive }) => [code, isSensitive])).toEqual([
      ['MANIFEST_CREDENTIAL', undefined],
    ])
    expect(JSON.stringify(diagnostics)).not.toContain('k3mfo2lq0dp')
  })

  test('a credential that takes the place of one in the file has that one masked', () => {
    const manifest = manifestOf({ RunConfig: { EnvironmentVariables: { PASSWORD: 'v83nd0s1kw' } } })
    const set = ['RunConfig.EnvironmentVariables.PASSWORD=k3mfo2lq0dp']
    const text = JSON.stringify(manifest, null, 2)
    const { diagnostics } = parsed(text, { set })
    expect(diagnostics.map(({ isSensitive }) => isSensitive)).toEqual([true])
    expect(diagnostics.map((diagnostic) => underlined(text, diagnostic))).toEqual(['"v83nd0s1kw"'])
  })

  test('a wrong value has the hint of its member, for it was written by hand', () => {
    const { diagnostics } = parsed(manifestOf(), { set: ['Schedule.Expression=rate(2 hours)'] })
    expect(diagnostics.map(({ hint }) => hint)).toEqual([expect.stringContaining('AWS refuses "hours"')])
  })

  test('cannot get past something else in the file', () => {
    expect(manifestCodes(manifestOf({ RunConfig: 5 }), { set: ['RunConfig.MemoryInMB=960'] })).toEqual([
      'TYPE_WRONG /RunConfig',
    ])
    expect(manifestCodes('[]', { set: ['Name=a'] })).toEqual(['TYPE_WRONG '])
  })

  test.each([
    ['RunConfig.Timeout', 'Did you mean "RunConfig.TimeoutInSeconds"?'],
    ['name', 'Did you mean "Name"?'],
    ['Schedule', 'Set a member of it: Expression, DurationInSeconds or RetryConfig.'],
    ['Tags', 'Set a member of it: Tags.KEY.'],
    ['Name.x', 'Did you mean "Name"?'],
    ['Handler', 'Remove it'],
    ['Code.ZipFile', 'Remove it'],
    ['$schema', 'Names are those of AWS'],
    ['', 'Names are those of AWS'],
    ['constructor', 'Names are those of AWS'],
  ])('%s is no member that can be set', (path, hint) => {
    const error = errorOf(() => overrideFrom({ path, text: 'x', source: `--set ${path}` }))
    expect(error).toMatchObject({ code: 'OPTION_INVALID', hint: expect.stringContaining(hint) })
  })

  test('every input of the Action that stands for a member leads to one', () => {
    for (const [input, path] of Object.entries(OVERRIDE_INPUTS)) {
      expect(overrideFrom({ path, text: 'x', source: `input ${input}` }).path.join('.')).toBe(path)
    }
  })
})
