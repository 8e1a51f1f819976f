import { spawnSync } from 'node:child_process'
import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type TempFolder, tempFolder } from '../helpers/temp-folder.js'

// A script for bash; CI starts it on Linux, contributors on Linux and macOS.
const testWhereBashIs = process.platform === 'win32' ? test.skip : test

/** A clone in which `npm` is a script of ours: `failing` is the beginning of the command line that fails. */
async function clone(failing = 'nothing'): Promise<TempFolder> {
  const folder = tempFolder()
  const at = (path: string): string => join(folder.path, path)
  for (const name of ['.ci', 'bin', 'dist']) await mkdir(at(name))
  await copyFile('.ci/run', at('.ci/run'))
  await writeFile(at('dist/index.js'), 'bundle')
  await writeFile(
    at('bin/npm'),
    `#!/usr/bin/env bash
for argument in "$@"; do
  case "$argument" in
    --outputFile=*) echo '{"numPassedTests":7,"numFailedTests":0,"numRuntimeErrorTestSuites":0}' >"\${argument#*=}" ;;
  esac
done
case "$*" in
  pack*) touch "$3/canary-preflight-0.tgz" ;;
  install*) mkdir -p "$3/node_modules/.bin" "$3/node_modules/canary-preflight"
    cp bin/canary-preflight "$3/node_modules/.bin/"
    cp package/* "$3/node_modules/canary-preflight/" ;;
  *dist/index.js) printf 'conclusion<<x\\npassed\\nx\\n' >>"$GITHUB_OUTPUT" ;;
  '${failing}'*) echo changed >dist/chunk.js; exit 1 ;;
esac
`,
  )
  await chmod(at('bin/npm'), 0o755)
  // Nothing is installed on the machine that runs this test.
  for (const name of ['canary-preflight', 'apt-get', 'sudo']) {
    await writeFile(at(`bin/${name}`), '#!/bin/sh\n')
    await chmod(at(`bin/${name}`), 0o755)
  }
  await mkdir(at('package'))
  const exported = { '.': './index.js', './blueprint.schema.json': './blueprint.schema.json' }
  await writeFile(at('package/package.json'), JSON.stringify({ type: 'module', exports: exported }))
  await writeFile(at('package/index.js'), 'export const validateBlueprint = async () => ({ valid: false })')
  await writeFile(at('package/blueprint.schema.json'), '{}')
  const git = 'git init -q && git add dist && git -c user.name=t -c user.email=t@example.com commit -qm dist'
  spawnSync(git, { cwd: folder.path, shell: true })
  return folder
}

function ci({ path }: TempFolder) {
  const env = { ...process.env, PATH: `${join(path, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` }
  const { status, stdout } = spawnSync('bash', ['.ci/run'], { cwd: path, env, encoding: 'utf8' })
  return { status, lastLine: stdout.trimEnd().split('\n').at(-1) }
}

testWhereBashIs('ends with the tests and stages that passed', async () => {
  await using folder = await clone()
  expect(ci(folder)).toEqual({ status: 0, lastLine: '23 passed, 0 failed' })
})

testWhereBashIs('a stage that fails is counted, and the exit code says so', async () => {
  await using folder = await clone('run demo')
  expect(ci(folder)).toEqual({ status: 1, lastLine: '22 passed, 1 failed' })
})

testWhereBashIs('tests that fail are never green, even when their figures say nothing', async () => {
  await using folder = await clone('test')
  const { status, lastLine } = ci(folder)
  expect(status).toBe(1)
  expect(lastLine).not.toMatch(/, 0 failed$/)
})

testWhereBashIs('an installation that fails ends it, with the line', async () => {
  await using folder = await clone('ci')
  expect(ci(folder)).toEqual({ status: 1, lastLine: '0 passed, 1 failed' })
})

testWhereBashIs('a chunk that is not committed is found', async () => {
  await using folder = await clone()
  await writeFile(join(folder.path, 'dist/123.index.js'), 'chunk')
  expect(ci(folder)).toEqual({ status: 1, lastLine: '22 passed, 1 failed' })
})
