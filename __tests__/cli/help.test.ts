import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { COMMANDS, OPTIONS } from '../../lib/commands/options/table.js'
import { runCli } from '../helpers/run-cli.js'

const commands = Object.keys(COMMANDS)

test.each(commands)('the help of %s names each of its options and no other', async (command) => {
  const { stdout, exitCode } = await runCli([command, '--help'])
  const named = [...stdout.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, flag]) => flag)
  const own = OPTIONS.filter(({ commands }) => (commands as readonly string[]).includes(command))
  expect(named.sort()).toEqual(own.flatMap(({ flag }) => flag ?? []).sort())
  expect(exitCode).toBe(0)
})

test('no line of the help is wider than 100 columns', async () => {
  const texts = await Promise.all(
    [['--help'], ['run', '-h'], ...commands.map((name) => ['help', name])].map((args) => runCli(args)),
  )
  for (const { stdout } of texts) expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThan(100)
})

test('--version is the version of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(await runCli(['--version'])).toMatchObject({ stdout: `${version}\n`, exitCode: 0 })
})

test('without a command it says what the commands are', async () => {
  const { stdout, stderr, exitCode } = await runCli([])
  expect(stdout).toBe('')
  expect(stderr).toBe(
    'error: No command was given.\n  hint: The commands are validate, run, package, plan, deploy, iam-policy, cloudformation and emulator; "canary-preflight --help" tells more.\n',
  )
  expect(exitCode).toBe(2)
})
