import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { blueprintText } from '../helpers/cli-blueprint.js'
import { httpServer } from '../helpers/http-server.js'
import { runCliProcess } from '../helpers/run-cli.js'
import { tempFolder } from '../helpers/temp-folder.js'

// Windows has no signals; its processes are ended without notice.
const describeSignals = process.platform === 'win32' ? describe.skip : describe

describeSignals('an interrupted run', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s: stops at once, reports what is known, exit 130', async (signal) => {
    let interrupt = (): void => undefined
    await using server = await httpServer((request, response) => {
      if (request.path === '/first') response.end()
      else interrupt()
    })
    const urls = ['first', 'second', 'third'].map((path) => `${server.url}/${path}`)
    await using folder = tempFolder({ 'blueprint-config.json': blueprintText(urls) })
    let interruptedAt = 0
    const { stdout, exitCode } = await runCliProcess(['run', '--report', 'json=out.json'], {
      cwd: folder.path,
      onStart: (child) => {
        interrupt = () => {
          interruptedAt = performance.now()
          child.kill(signal)
        }
      },
    })
    expect(exitCode).toBe(130)
    expect(performance.now() - interruptedAt).toBeLessThan(3000)
    expect(stdout).toContain('interrupted')
    const report = JSON.parse(readFileSync(join(folder.path, 'out.json'), 'utf8'))
    expect(report.runs[0].steps.map(({ status }: { status: string }) => status)).toEqual([
      'passed',
      'errored',
      'skipped',
    ])
    expect(server.requests.map(({ path }) => path)).toEqual(['/first', '/second'])
  })

  test('a second signal ends it even when a report waits for a reader that never comes', async () => {
    await using server = await httpServer()
    await using folder = tempFolder({ 'blueprint-config.json': blueprintText([server.url]) })
    // Of the operator: inside of the folder none is written to.
    await using elsewhere = tempFolder()
    execFileSync('mkfifo', [join(elsewhere.path, 'pipe')])
    const { stdout, exitCode } = await runCliProcess(['run', '--report', `json=${join(elsewhere.path, 'pipe')}`], {
      cwd: folder.path,
      onStart: (child) =>
        child.stdout.once('data', () => {
          child.kill('SIGTERM')
          child.kill('SIGINT')
        }),
    })
    expect(stdout).toContain('1 passed')
    // By the signal itself, which a shell shows as 130, or by exit: which one depends on what Node waits for.
    expect([null, 130]).toContain(exitCode)
  })
})

test('a reader that goes away changes no verdict and shows no error', async () => {
  const child = spawn(process.execPath, ['lib/cli.js', 'validate', '__tests__/fixtures/cli/orders'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.destroy()
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const [exitCode] = await once(child, 'close')
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
})

const testOnLinux = process.platform === 'linux' ? test : test.skip
testOnLinux('an output that cannot be written is exit 3, not a good result', async () => {
  const child = spawn(process.execPath, ['lib/cli.js', 'validate', '__tests__/fixtures/cli/healthy'], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  })
  const [exitCode] = await once(child, 'close')
  expect(exitCode).toBe(3)
})

describe('what is loaded', () => {
  /** Whether Node's own trace of its module loader names a file of the package. */
  async function loads(name: string, args: readonly string[]): Promise<boolean> {
    const { stderr } = await runCliProcess(args, { env: { NODE_DEBUG: 'esm,module' } })
    return stderr.includes(`node_modules/${name}/`)
  }

  test('a file that is named is validated without the glob', async () => {
    expect(await loads('tinyglobby', ['validate', '__tests__/fixtures/cli/healthy/blueprint-config.json'])).toBe(false)
    expect(await loads('tinyglobby', ['validate', '__tests__/fixtures/cli/healthy'])).toBe(true)
  })

  test('validate needs no HTTP client', async () => {
    expect(await loads('undici', ['validate', '__tests__/fixtures/cli/healthy'])).toBe(false)
  })
})
