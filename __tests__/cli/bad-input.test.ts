import { chmodSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type CliResult, runCli, runCliProcess } from '../helpers/run-cli.js'
import { tempFolder } from '../helpers/temp-folder.js'

const healthy = readFileSync('__tests__/fixtures/cli/healthy/blueprint-config.json', 'utf8')
const LONGEST_MS = 5000
const LARGEST_KB = 512 * 1024

/** Runs in a folder with these files, and holds what every row of bad input has to: time, no stack trace, and where a file is large
 *  memory, which only a process of its own can tell. */
async function attempt(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  prepare: (folder: string) => void = () => undefined,
): Promise<CliResult & { readonly text: string }> {
  await using folder = tempFolder({ 'ok/blueprint-config.json': healthy, ...files })
  await using measured = tempFolder()
  prepare(folder.path)
  const rssFile = join(measured.path, 'rss')
  const isLarge = Object.values(files).some(({ length }) => length > 64 * 1024)
  const result = isLarge
    ? await runCliProcess(args, {
        cwd: folder.path,
        env: { MAX_RSS_FILE: rssFile },
        nodeArgs: ['--require', resolve('__tests__/fixtures/max-rss.cjs')],
      })
    : await runCli(args, { cwd: folder.path })
  const text = result.stdout + result.stderr
  expect(text).not.toMatch(/\n\s+at .*\.[cm]?js:\d+|node:internal|internal error/)
  expect(result.durationMs).toBeLessThan(LONGEST_MS)
  if (isLarge) expect(Number(readFileSync(rssFile, 'utf8'))).toBeLessThan(LARGEST_KB)
  return { ...result, text }
}

const nested = (opening: string, closing: string) => opening.repeat(10_000) + closing.repeat(10_000)

describe('a file that is no blueprint is invalid, with a code and what to do', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['50 MB of spaces', new Uint8Array(50 * 1024 * 1024).fill(32), 'FILE_TOO_LARGE'],
    ['10,000 lists in one another', nested('[', ']'), 'NESTING_TOO_DEEP'],
    ['10,000 objects in one another', nested('{"a":', '}').replace('}', '1}'), 'NESTING_TOO_DEEP'],
    ['10,000 open brackets', '['.repeat(10_000), 'NESTING_TOO_DEEP'],
    ['binary', new Uint8Array(4096).map((_, at) => (at * 7919) % 256), 'FILE_NOT_TEXT'],
    ['zeros', new Uint8Array(4096), ''],
    ['empty', '', 'FILE_EMPTY'],
    ['white space', ' \t ', 'FILE_EMPTY'],
    ['[]', '[]', 'TYPE_WRONG'],
    ['null', 'null', 'TYPE_WRONG'],
    ['"steps"', '"steps"', 'TYPE_WRONG'],
    ['__proto__ keys', '{"__proto__": {"steps": {}}, "steps": {"1": {"__proto__": 1}}}', '__proto__'],
    ['constructor keys', '{"steps": {"1": {"constructor": {"prototype": 1}}}}', 'constructor'],
    ['1e400', '{"globalSettings": {"stepTimeout": 1e400}, "steps": {}}', 'NUMBER_TOO_LARGE'],
    ['a megabyte on one line', `{"steps": {"1": "${'x'.repeat(1024 * 1024)}"}}`, 'TYPE_WRONG'],
    ['20,000 unknown keys', `{${Array.from({ length: 20_000 }, (_, at) => `"k${at}":1`).join()}}`, 'PROPERTY_UNKNOWN'],
  ])('%s', async (_, content, code) => {
    const { stdout, stderr, exitCode } = await attempt(['validate', 'bad.json'], { 'bad.json': content })
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(stdout).toContain(`bad.json:1:`)
    expect(stdout).toContain(code)
    expect(stdout).toContain('hint: ')
    expect(stdout).toContain('1 file checked: 1 invalid')
    // A person reads this, however large the file is.
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThan(400)
  })

  test('run reports it in the same words and does not execute it', async () => {
    const { stdout, exitCode } = await attempt(['run', 'bad.json'], { 'bad.json': 'null' })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('TYPE_WRONG')
  })
})

describe('called wrongly: exit 2, one sentence, one hint', () => {
  const blueprint = 'ok/blueprint-config.json'

  test.each<[readonly string[], string, string]>([
    [['validate', 'ok/blueprint-config.jsn'], 'does not exist', 'Did you mean "blueprint-config.json"?'],
    [['validate', 'folder'], 'The folder "folder" holds no blueprint-config.json.', 'Name the file itself'],
    [['validate', 'nothing/**'], 'No file matches "nothing/**"', 'another pattern'],
    [['validate', 'a[b'], 'its "[" is not closed', 'In a pattern'],
    [['run', blueprint, '--reties', '2'], 'There is no option --reties.', 'Did you mean "--retries"?'],
    [['run', blueprint, '--timeout', '5 minutes'], 'must be a duration such as 500ms, 20s or 2m', 'ms, s, m or h'],
    [['run', blueprint, '--retries', '6'], 'must be a whole number from 0 to 5; it was "6"', ''],
    [['run', blueprint, '--grep', '('], 'must be a regular expression', 'backslash'],
    [
      ['run', blueprint, '--vars-file', 'none.json'],
      'The variables file "none.json" does not exist.',
      'Check the path',
    ],
    [['run', blueprint, '--vars-file', 'folder'], 'The variables file "folder" is a folder.', 'Name a file'],
    [['run', blueprint, '--vars-file', 'list.json'], 'it must hold one object, not a list', '{"baseUrl"'],
    [['run', blueprint, '--vars-file', 'deep.json'], 'line 1, column', '{"baseUrl"'],
    [['run', blueprint, '--secrets-file', 'list.json'], 'it must hold one object, not a list', '"password"'],
    [['run', blueprint, '--secret', 'db=abc'], 'shorter than 4 characters', 'longer value'],
    [['run', blueprint, '--var', 'nobody=1'], 'nobody', 'variable'],
    [['run', blueprint, '--rewrite', 'https://a.test=https://b.test'], 'matched no URL', 'https://api.example.com'],
    [['run', blueprint, '--step', 'Itmes'], 'Itmes', 'Items'],
    [['run', blueprint, '--report', `json=${blueprint}`], 'is one of the files that are read', 'another file'],
    [['run', 'folder'], 'holds no blueprint-config.json', 'Name the file itself'],
  ])('%j', async (args, message, hint) => {
    const files = { 'folder/readme.txt': '', 'list.json': '[]', 'deep.json': nested('[', ']') }
    const { stdout, stderr, exitCode } = await attempt(args, files)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^error: .+\n( {2}hint: .+\n)?$/)
    expect(stderr).toContain(message)
    expect(stderr).toContain(hint)
  })

  test('without any blueprint below the current folder', async () => {
    await using folder = tempFolder()
    const { stderr, exitCode } = await runCli(['validate'], { cwd: folder.path })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('No file matches "**/blueprint-config.json"')
  })

  const hasPermissions = process.platform !== 'win32' && process.getuid?.() !== 0
  const testWithPermissions = hasPermissions ? test : test.skip
  testWithPermissions('a variables file without read permission', async () => {
    const { stderr, exitCode } = await attempt(['run', '--vars-file', 'v.json'], { 'v.json': '{}' }, (folder) =>
      chmodSync(join(folder, 'v.json'), 0),
    )
    expect(exitCode).toBe(2)
    expect(stderr).toContain('may not be read by this user')
  })

  const testWithDevices = process.platform === 'linux' ? test : test.skip
  testWithDevices('a device that never ends', async () => {
    const { stderr, exitCode } = await attempt(['validate', '/dev/zero'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('The blueprint "/dev/zero" is no regular file')
  })
})
