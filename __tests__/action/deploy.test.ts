import { createHash } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction } from '../../scripts/demo/runner.js'
import { runInWorkspace, verdictsIn } from '../helpers/action-runner.js'
import { canaryFiles, emulatorEnvironment, PRODUCTION } from '../helpers/deploy-project.js'
import { codeFor, emulator, readyCanary } from '../helpers/emulator.js'
import { answer, httpServer } from '../helpers/http-server.js'
import { tempFolder } from '../helpers/temp-folder.js'

/** Staging has every path; production has not `/next`. */
async function world() {
  const staging = await httpServer()
  const production = await httpServer((request, response) => {
    response.writeHead(request.path === '/next' ? 404 : 200).end('{}')
  })
  const server = await emulator({ rewrites: [{ from: PRODUCTION, to: production.url }] })
  const deploy = (options: Parameters<typeof runInWorkspace>[0]) =>
    runInWorkspace({
      ...options,
      inputs: { mode: 'deploy', rewrites: `${PRODUCTION}=${staging.url}`, ...options.inputs },
      env: { ...emulatorEnvironment(server.url), GITHUB_EVENT_NAME: 'push', ...options.env },
    })
  return {
    server,
    staging,
    production,
    deploy,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([staging, production, server].map((each) => each[Symbol.asyncDispose]()))
    },
  }
}

test('a new canary is verified, created, dry-run and started, and the summary shows all of it', async () => {
  await using all = await world()
  const result = await all.deploy({ files: canaryFiles(['/health']) })
  expect(result.exitCode).toBe(0)
  expect(result.outputs).toMatchObject({
    conclusion: 'passed',
    'passed-count': '1',
    'canary-action': 'created',
    'canary-arn': 'arn:aws:synthetics:eu-west-1:123456789012:canary:checkout-api',
    'dry-run-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    'has-changes': 'true',
  })
  expect(result.outputs['changes-markdown']).toContain('checkout-api')
  expect(all.staging.requests.map(({ path }) => path)).toEqual(['/health'])
  expect((await all.server.call('GET', '/canary/checkout-api')).body.Canary.Status.State).toBe('RUNNING')
  expect(result.summary).toContain('## Canary deploy')
  expect(result.summary).toContain('## Canary plan')
  expect(result.summary).toContain(result.outputs['dry-run-id'])
  expect(result.summary).toContain('step-1')
  expect(result.summary).toContain(
    'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#synthetics:canary/detail/checkout-api',
  )
  expect(result.annotations).toEqual([])
})

test('what passed and could not be reported is not deployed, and not said to have failed', async () => {
  await using all = await world()
  const files = { ...canaryFiles(['/health']), taken: 'a file where a folder is needed' }
  const result = await all.deploy({ files, inputs: { reports: 'json=taken/report.json' } })
  expect(result.exitCode).toBe(3)
  expect(result.outputs['passed-count']).toBe('1')
  expect(result.summary).toContain('> Nothing was deployed, because a report of the verification could not be written.')
  expect((await all.server.call('GET', '/canary/checkout-api')).status).toBe(404)
})

test('a change that fails its dry run is annotated on the line of its step, and the live canary stays', async () => {
  await using all = await world()
  await readyCanary(all.server, await codeFor([`${PRODUCTION}/health`]))
  const before = (await all.server.call('GET', '/canary/checkout-api')).body.Canary
  const files = canaryFiles(['/health', '/next'])
  const result = await all.deploy({ files })
  expect(result.exitCode).toBe(1)
  expect(result.outputs).toMatchObject({ conclusion: 'failed', 'passed-count': '2', 'canary-action': 'dry-run-failed' })
  const line = (files['blueprint-config.json'] ?? '').split('\n').findIndex((text) => text.startsWith('    "2":')) + 1
  expect(result.annotations).toHaveLength(1)
  expect(result.annotations[0]).toMatchObject({ level: 'error', file: 'blueprint-config.json', line })
  expect(result.annotations[0]?.title).toBe('Dry run failed: checkout-api › step-2')
  expect(result.annotations[0]?.message).toContain('The live canary is as it was before.')
  expect(result.summary).toContain('failed its dry run')
  expect(verdictsIn(result.summary)).toEqual(['failed'])
  expect((await all.server.call('GET', '/canary/checkout-api')).body.Canary).toEqual(before)
})

test('a new canary that fails its dry run is deleted, and no output names it', async () => {
  await using all = await world()
  const result = await all.deploy({ files: canaryFiles(['/next']) })
  expect(result.outputs).toMatchObject({ conclusion: 'failed', 'canary-action': 'dry-run-failed', 'canary-arn': '' })
  expect((await all.server.call('GET', '/canary/checkout-api')).status).toBe(404)
})

test('with fail-on never, a run that failed still deploys nothing and does not end green', async () => {
  await using all = await world()
  await using broken = await httpServer(answer(503))
  const inputs = { rewrites: `${PRODUCTION}=${broken.url}`, 'fail-on': 'never' }
  const result = await all.deploy({ files: canaryFiles(['/health']), inputs })
  expect([result.exitCode, result.outputs['conclusion'], result.outputs['canary-action']]).toEqual([1, 'failed', ''])
  expect(all.server.requests).toEqual([])
  expect(result.lines.map(({ text }) => text).join('\n')).toContain('Nothing was deployed, because the verification')
  expect(result.summary).toMatch(/^> Nothing was deployed, because the verification did not pass\.\n/)
})

test('an invalid manifest is annotated at its place, and nothing is run', async () => {
  await using all = await world()
  const files = canaryFiles(['/health'], {
    RuntimeVersion: 'syn-nodejs-puppeteer-9.0',
    Schedule: { Expression: 'hourly' },
  })
  const result = await all.deploy({ files })
  expect([result.exitCode, result.outputs['conclusion']]).toEqual([1, 'failed'])
  expect(result.annotations.filter(({ level }) => level === 'error').map(({ file, line }) => [file, line])).toEqual([
    ['canary.json', 6],
    ['canary.json', 8],
  ])
  expect(all.staging.requests).toEqual([])
  expect(all.server.requests).toEqual([])
})

test('what was verified is deployed, byte for byte, although the file changes meanwhile', async () => {
  await using all = await world()
  const files = canaryFiles(['/health'])
  await using workspace = tempFolder(files)
  await using staging = await httpServer((_request, response) => {
    appendFileSync(join(workspace.path, 'blueprint-config.json'), '\n')
    response.writeHead(200).end()
  })
  const result = await runAction({
    entry: resolve('lib/action.js'),
    workspace: workspace.path,
    inputs: { mode: 'deploy', rewrites: `${PRODUCTION}=${staging.url}` },
    env: { ...emulatorEnvironment(all.server.url), GITHUB_EVENT_NAME: 'push' },
  })
  expect([result.exitCode, result.outputs['canary-action']]).toEqual([0, 'created'])
  const { Tags } = (await all.server.call('GET', '/canary/checkout-api')).body.Canary
  const verified = createHash('sha256')
    .update(files['blueprint-config.json'] ?? '')
    .digest('hex')
  expect(Tags['canary-preflight:blueprint-sha256']).toBe(verified)
})

test('each file of a deploy is read once, whatever asks for it', async () => {
  await using all = await world()
  await using workspace = tempFolder({ ...canaryFiles(['/health']), 'synthetics.json': '{}' })
  await using log = tempFolder({ opened: '' })
  const result = await runAction({
    entry: resolve('lib/action.js'),
    workspace: workspace.path,
    nodeOptions: ['--require', resolve('__tests__/fixtures/opened-files.cjs')],
    inputs: {
      mode: 'deploy',
      files: 'blueprint-config.json',
      rewrites: `${PRODUCTION}=${all.staging.url}`,
    },
    env: {
      ...emulatorEnvironment(all.server.url),
      GITHUB_EVENT_NAME: 'push',
      OPENED_FILES: join(log.path, 'opened'),
      OPENED_BELOW: workspace.path,
    },
  })
  expect([result.exitCode, result.outputs['canary-action']]).toEqual([0, 'created'])
  const opened = readFileSync(join(log.path, 'opened'), 'utf8').trim().split('\n')
  expect(opened.map((path) => basename(path)).sort()).toEqual([
    'blueprint-config.json',
    'canary.json',
    'synthetics.json',
  ])
})

test('a blueprint that the job did not run is refused, and the run is shown all the same', async () => {
  await using all = await world()
  const [other = ''] = Object.values(canaryFiles(['/other'])).filter((text) => text.includes('/other'))
  const result = await all.deploy({
    files: { ...canaryFiles(['/health']), 'a/blueprint-config.json': other },
    // The first share has the other blueprint alone.
    inputs: { files: 'a/blueprint-config.json', shard: '1/2' },
  })
  expect([result.exitCode, result.outputs['conclusion'], result.outputs['passed-count']]).toEqual([2, 'aborted', '1'])
  expect(result.annotations.map(({ title }) => title)).toEqual(['canary-preflight: BLUEPRINT_NOT_VERIFIED'])
  expect(result.summary).toContain('step-1')
  expect(all.server.requests).toEqual([])
})

test('a deploy without a dry run says so in the log and as an annotation', async () => {
  await using all = await world()
  const result = await all.deploy({ files: canaryFiles(['/health']), inputs: { 'dry-run': 'skip' } })
  expect([result.exitCode, result.outputs['canary-action'], result.outputs['dry-run-id']]).toEqual([0, 'created', ''])
  const sentence = 'The dry run is skipped ("dry-run: skip"): a change goes live without having been tried in AWS.'
  expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'notice', message: sentence }))
  expect(result.lines.map(({ text }) => text)).toContain(`WARNING: ${sentence}`)
})

test('a pull request from a fork is verified, and AWS is not asked', async () => {
  await using all = await world()
  const event = {
    pull_request: { head: { repo: { full_name: 'mallory/shop' } }, base: { repo: { full_name: 'acme/shop' } } },
  }
  const env = { GITHUB_EVENT_NAME: 'pull_request' }
  const result = await all.deploy({ files: canaryFiles(['/health']), event, env })
  expect([result.exitCode, result.outputs['conclusion'], result.outputs['passed-count']]).toEqual([0, 'skipped', '1'])
  expect(verdictsIn(result.summary)).toEqual(['skipped'])
  expect(result.outputs).toMatchObject({ 'canary-action': '', 'has-changes': '' })
  expect(all.server.requests).toEqual([])
  expect(result.annotations).toContainEqual(
    expect.objectContaining({
      level: 'notice',
      message: 'The deploy is skipped: this pull request comes from a fork.',
    }),
  )
})
