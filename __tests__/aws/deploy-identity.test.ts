import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Redactor } from '../../lib/core/redactor.js'
import { json, scriptedAws } from '../helpers/aws-script.js'
import { CALLER, withEnvironment } from '../helpers/aws-server.js'
import { deployAws, deployVariables, never } from '../helpers/deploy-aws.js'
import { rejectionOf } from '../helpers/error-of.js'
import { tempFolder } from '../helpers/temp-folder.js'

const OK = json({ Canary: {} })

test.each([
  [{ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-2' }, 'eu-north-1', 'eu-north-1'],
  [{ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-2' }, undefined, 'eu-west-1'],
  [{ AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-west-2' }, undefined, 'eu-west-2'],
])('with %j and the option %s the region is %s', async (variables, region, expected) => {
  using _environment = withEnvironment(variables)
  expect((await deployAws(region === undefined ? {} : { region })).region).toBe(expected)
})

test('the profile says region, credentials and endpoint', async () => {
  await using server = await scriptedAws(OK)
  await using folder = await tempFolder()
  const config = join(folder.path, 'config')
  const redactor = new Redactor()
  await writeFile(
    config,
    [
      '[profile ci]',
      'region = eu-south-1',
      'aws_access_key_id = AKIDPROFILE',
      'aws_secret_access_key = secret/of/the/profile',
      'services = local',
      '[services local]',
      'synthetics =',
      `  endpoint_url = ${server.url}`,
      '',
    ].join('\n'),
  )
  using _environment = withEnvironment({ AWS_PROFILE: 'ci', AWS_CONFIG_FILE: config })
  const { region, synthetics } = await deployAws({ redactor })
  await synthetics.getCanary('a', {}, never)
  expect(region).toBe('eu-south-1')
  expect(server.requests[0]?.headers['authorization']).toMatch(
    /Credential=AKIDPROFILE\/\d+\/eu-south-1\/synthetics\/aws4_request/,
  )
  expect(redactor.clean('secret/of/the/profile')).toBe('***')
})

test('one endpoint serves all services that have none of their own', async () => {
  await using server = await scriptedAws(OK)
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = deployVariables('')
  using _environment = withEnvironment({
    AWS_ENDPOINT_URL: `${server.url}/base/`,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID,
    AWS_SECRET_ACCESS_KEY,
  })
  const { synthetics, objects } = await deployAws()
  await synthetics.getCanary('a', {}, never)
  await objects.headObject({ bucket: 'acme', key: 'k' }, never)
  expect(server.requests.map(({ path }) => path)).toEqual(['/base/canary/a', '/base/acme/k'])
})

test('localhost has the bucket in the path', async () => {
  await using server = await scriptedAws({ status: 200 })
  const url = server.url.replace('127.0.0.1', 'localhost')
  using _environment = withEnvironment(deployVariables(url))
  const { objects } = await deployAws()
  await objects.headObject({ bucket: 'acme', key: 'k' }, never)
  expect(server.requests[0]).toMatchObject({ path: '/acme/k', headers: { host: url.replace('http://', '') } })
})

test('without a region nothing begins', async () => {
  using _environment = withEnvironment({})
  const error = await rejectionOf(deployAws())
  expect(error).toMatchObject({ code: 'AWS_REGION_MISSING', hint: 'Give --aws-region, or set AWS_REGION.' })
})

test('a region that is set to nothing, as by a workflow, is told as missing', async () => {
  using _environment = withEnvironment({ AWS_REGION: '' })
  const error = await rejectionOf(deployAws())
  expect(error).toMatchObject({ code: 'AWS_REGION_MISSING', hint: 'Give --aws-region, or set AWS_REGION.' })
})

test.each(['eu-west-1.example.test/', 'a b', '-', 'eu_west'])('%s is no region', async (region) => {
  using _environment = withEnvironment({})
  expect(await rejectionOf(deployAws({ region }))).toMatchObject({ code: 'AWS_REGION_MISSING' })
})

test('a role of the profile that cannot be assumed is told as such, and the change was not lost', async () => {
  const said =
    'User: arn:aws:iam::1:user/ci is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::1:role/r'
  await using sts = await scriptedAws({
    status: 403,
    headers: { 'content-type': 'text/xml' },
    body: `<ErrorResponse><Error><Code>AccessDenied</Code><Message>${said}</Message></Error></ErrorResponse>`,
  })
  await using folder = await tempFolder()
  const config = join(folder.path, 'config')
  const keys = [`aws_access_key_id = ${CALLER.accessKeyId}`, `aws_secret_access_key = ${CALLER.secretAccessKey}`]
  const profile = [
    '[profile ci]',
    'role_arn = arn:aws:iam::1:role/r',
    'source_profile = base',
    '[profile base]',
    ...keys,
  ]
  await writeFile(config, profile.join('\n'))
  using _environment = withEnvironment({
    AWS_PROFILE: 'ci',
    AWS_CONFIG_FILE: config,
    AWS_REGION: 'eu-west-1',
    AWS_ENDPOINT_URL: sts.url,
  })
  const { synthetics } = await deployAws()
  const error = await rejectionOf(synthetics.startCanary('a', never))
  expect(error.code).toBe('AWS_ACCESS_DENIED')
  expect(error.message).toMatch(/^StartCanary of the canary "a" in eu-west-1 failed: credentials could not be obtained/)
  expect(error.hint).toContain('Allow sts:AssumeRole on arn:aws:iam::1:role/r for the caller.')
})

test('a token file that is not there is named, and so is the variable that names it', async () => {
  await using folder = await tempFolder()
  const token = join(folder.path, 'token')
  using _environment = withEnvironment({
    AWS_REGION: 'eu-west-1',
    AWS_ROLE_ARN: 'arn:aws:iam::1:role/r',
    AWS_WEB_IDENTITY_TOKEN_FILE: token,
  })
  const { synthetics } = await deployAws()
  const error = await rejectionOf(synthetics.startCanary('a', never))
  // Not AWS_CREDENTIALS_MISSING: they were asked for, so no plan may be skipped for want of them.
  expect(error).toMatchObject({
    code: 'AWS_REQUEST_FAILED',
    hint: expect.stringContaining('AWS_WEB_IDENTITY_TOKEN_FILE'),
  })
  expect(error.message).toContain(token)
})

test('a token server that does not answer ends with the abort', async () => {
  await using sts = await scriptedAws('silent')
  await using folder = await tempFolder()
  const token = join(folder.path, 'token')
  await writeFile(token, 'web-identity-token')
  using _environment = withEnvironment({
    AWS_REGION: 'eu-west-1',
    AWS_ENDPOINT_URL: sts.url,
    AWS_ROLE_ARN: 'arn:aws:iam::1:role/r',
    AWS_WEB_IDENTITY_TOKEN_FILE: token,
  })
  const controller = new AbortController()
  const { synthetics } = await deployAws({ signal: controller.signal })
  const reason = new Error('stopped by the test')
  const ended = synthetics.startCanary('a', controller.signal)
  await until(() => sts.requests.length > 0)
  controller.abort(reason)
  await expect(ended).rejects.toBe(reason)
})

/** Waits for what another part of this process is about to do. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve))
}
