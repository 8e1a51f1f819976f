import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { canaryFiles } from '../helpers/deploy-project.js'
import { runCli } from '../helpers/run-cli.js'
import { tempFolder } from '../helpers/temp-folder.js'

const files = canaryFiles(['/health'])

/** Of `files`: changes when the zip does, for which there has to be a reason, because every canary is then updated. */
const GOLDEN = 'bc0262f5e028847cb862944e92607b0e52f90f5f57e774d1b6b1d328a56960b7'

test.each(['UTC', 'Asia/Kolkata', 'America/Los_Angeles'])(
  'the zip has the same bytes in the time zone %s',
  async (TZ) => {
    await using folder = tempFolder(files)
    const { exitCode, stdout } = await runCli(['package', '--output', 'out/canary.zip'], {
      cwd: folder.path,
      env: { TZ },
    })
    const zip = readFileSync(join(folder.path, 'out/canary.zip'))
    expect(createHash('sha256').update(zip).digest('hex')).toBe(GOLDEN)
    const blueprint = createHash('sha256')
      .update(files['blueprint-config.json'] ?? '')
      .digest('hex')
    expect(stdout).toBe(
      `out/canary.zip: ${zip.length} bytes, sha256 ${GOLDEN}\nblueprint-config.json in it: sha256 ${blueprint}\n`,
    )
    expect(exitCode).toBe(0)
  },
)

test('an invalid manifest gives all of its diagnostics, those of its blueprint too, and no zip', async () => {
  const blueprint = (files['blueprint-config.json'] ?? '').replace('"GET"', '"GOT"')
  await using folder = tempFolder({
    ...canaryFiles(['/health'], { Name: 'Not A Name', RuntimeVersion: 'syn-nodejs-1' }),
    'blueprint-config.json': blueprint,
  })
  const { exitCode, stdout, stderr } = await runCli(['package'], { cwd: folder.path })
  expect([exitCode, stdout]).toEqual([1, ''])
  for (const place of ['canary.json:2:11', 'canary.json:8:21', 'blueprint-config.json:6:21'])
    expect(stderr).toContain(place)
  expect(stderr).toContain('GOT')
  expect(() => readFileSync(join(folder.path, 'multi-checks.zip'))).toThrow('ENOENT')
})

test('a zip that is too large to be sent inline is written, with the member that a deploy will need', async () => {
  const body = randomBytes(200_000).toString('base64')
  const blueprint = (files['blueprint-config.json'] ?? '').replace('"GET"', `"POST",\n      "body": "${body}"`)
  await using folder = tempFolder({ ...files, 'blueprint-config.json': blueprint })
  const { exitCode, stderr } = await runCli(['package'], { cwd: folder.path })
  expect([exitCode, stderr]).toEqual([
    0,
    expect.stringContaining('a deploy needs "Code": { "S3Bucket": ... } in canary.json'),
  ])
})

test('several manifests are one too many', async () => {
  await using folder = tempFolder({
    'a/canary.json': files['canary.json'] ?? '',
    'a/blueprint-config.json': files['blueprint-config.json'] ?? '',
    'b/canary.json': canaryFiles([], { Name: 'other' })['canary.json'] ?? '',
    'b/blueprint-config.json': files['blueprint-config.json'] ?? '',
  })
  const { exitCode, stderr } = await runCli(['package'], { cwd: folder.path })
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('a/canary.json, b/canary.json')])
})

test('a --set of a member that does not exist is refused with the nearest one', async () => {
  await using folder = tempFolder(files)
  const { exitCode, stderr } = await runCli(['package', '--set', 'RunConfig.TimeoutInSecond=60'], { cwd: folder.path })
  expect(exitCode).toBe(2)
  expect(stderr).toContain('TimeoutInSeconds')
})
