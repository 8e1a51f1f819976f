import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type Finished, finished } from '../helpers/finished.js'
import type { JsonOutput } from '../helpers/jest-project.js'
import type { PackedProject } from '../helpers/packed-project.js'
import { describeInTerminal } from '../helpers/terminal.js'

/** A project of docs/jest.md with failing, skipped and invalid blueprints. */
export interface DocumentedProject {
  readonly project: PackedProject
  /** The major version of Jest. */
  readonly version: string
  readonly serviceUrl: string
  readonly runJest: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Finished>
}

const staging = ['--selectProjects', 'staging']

/** Jest's own options, each as a user of that version gives it. */
export function declareOptionTests(documented: () => DocumentedProject): void {
  const json = async (args: readonly string[]): Promise<JsonOutput> =>
    JSON.parse((await documented().runJest([...staging, '--json', ...args])).stdout)

  test('-t selects tests by their names', async () => {
    const { testResults } = await json(['-t', 'items (STATUS|HEADER)', '--', 'checks/failing'])
    expect(testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status))).toEqual([
      'failed',
      'pending',
      'passed',
      'pending',
      'pending',
    ])
  })

  test('--listTests lists the blueprints that match a pattern', async () => {
    const { version, runJest } = documented()
    const option = version === '29' ? '--testPathPattern' : '--testPathPatterns'
    const { stdout } = await runJest([...staging, '--listTests', `${option}=checks/(health|failing)`])
    expect(foldersIn(stdout.match(/^.*blueprint-config\.json$/gm) ?? []).sort()).toEqual(['failing', 'health'])
  })

  test('--shard runs each blueprint in one of the shards', async () => {
    const shards = await Promise.all([json(['--shard=1/2']), json(['--shard=2/2'])])
    const [first = [], second = []] = shards.map(({ testResults }) => foldersIn(testResults.map(({ name }) => name)))
    expect([first.length, second.length]).toEqual([2, 2])
    expect([...first, ...second].sort()).toEqual(['failing', 'health', 'invalid', 'skipped'])
  })

  test('--bail shows one blueprint that fails, and no more', async () => {
    const { stderr, exitCode } = await documented().runJest([...staging, '--bail'])
    expect({ exitCode, failed: stderr.match(/^FAIL /gm)?.length }).toEqual({ exitCode: 1, failed: 1 })
  })

  test('--silent leaves out why a step was skipped, which is shown otherwise', async () => {
    const { runJest } = documented()
    const loud = await runJest([...staging, '--', 'checks/skipped'])
    const silent = await runJest([...staging, '--silent', '--', 'checks/skipped'])
    expect([loud, silent].map(({ stderr }) => stderr.includes('orders was skipped'))).toEqual([true, false])
  })

  test('--maxWorkers, and the reporters for JUnit and GitHub at once', async () => {
    const { project, runJest } = documented()
    const reporters = ['--reporters=jest-junit', '--reporters=github-actions']
    // Without --runInBand, which has the last word on the number of workers.
    const args = [...staging, '--no-runInBand', '--maxWorkers=2', ...reporters, '--', 'checks/failing']
    const { stderr } = await runJest(args, { GITHUB_ACTIONS: 'true' })
    expect(stderr).toContain(`::error file=${project.path}/checks/failing/blueprint-config.json,line=9,title=items ›`)
    const junit = readFileSync(join(project.path, 'junit.xml'), 'utf8')
    expect(junit).toMatch(/<testsuites [^>]*tests="5" failures="4"/)
    expect(junit).toMatch(/<testcase [^>]*name="items STATUS_CODE EQUALS"[\s\S]*?Status code is 503/)
  })

  describeInTerminal((open) => {
    test('--watch runs the blueprint that was edited, and what the keys ask for', async () => {
      const { project, version, serviceUrl } = documented()
      const { path } = project
      const health = join(path, 'checks/health/blueprint-config.json')
      const original = readFileSync(health, 'utf8')
      project.write({ '.gitignore': 'node_modules\n.jest-cache*\n' })
      await git(path, ['init', '--quiet'])
      await git(path, ['add', '--all'])
      await git(path, ['-c', 'user.name=n', '-c', 'user.email=n@example.com', 'commit', '--quiet', '--message=x'])
      const args = ['node_modules/jest/bin/jest.js', '--watch', ...staging, '--cacheDirectory=.jest-cache-watch']
      await using terminal = open(args, { cwd: path, env: { STAGING_URL: serviceUrl } })
      await terminal.shows(/No tests found related to files changed[\s\S]*Watch Usage/)
      writeFileSync(health, original.replace('200', '201'))
      const edited = await terminal.shows(/expected it to equal 201[\s\S]*related to changed files[\s\S]*Watch Usage/)
      expect(edited).toContain('Test Suites: 1 failed, 1 total')
      writeFileSync(health, original.replace('"ok"', '"well"'))
      await terminal.shows(/expected it to equal "well"[\s\S]*related to changed files[\s\S]*Watch Usage/)
      writeFileSync(health, original)
      await terminal.shows(/No tests found related[\s\S]*Watch Usage/)
      terminal.press('a')
      expect(await terminal.shows(/Ran all test suites[\s\S]*Watch Usage/)).toContain('3 failed, 1 passed, 4 total')
      terminal.press('f')
      // Jest 29 takes a file that could not run for none that failed.
      const failed = version === '29' ? '2 failed, 2 total' : '3 failed, 3 total'
      expect(await terminal.shows(/Ran all test suites[\s\S]*Watch Usage/)).toContain(`Test Suites: ${failed}`)
      terminal.press('f')
      await terminal.shows(/Watch Usage/)
      terminal.press('p')
      await terminal.shows(/pattern/)
      // Enter counts when it comes alone.
      terminal.press('checks/health')
      await terminal.shows(/checks\/health/)
      terminal.press('\r')
      expect(await terminal.shows(/Ran all test suites matching[\s\S]*Watch Usage/)).toContain('2 passed, 2 total')
      terminal.press('t')
      await terminal.shows(/pattern/)
      terminal.press('BODY')
      await terminal.shows(/BODY/)
      terminal.press('\r')
      expect(await terminal.shows(/with tests matching[\s\S]*Watch Usage/)).toContain('1 skipped, 1 passed, 2 total')
      terminal.press('q')
      expect(await terminal.ended).toBe(0)
      expect(terminal.output).not.toContain('Warning')
    })
  })
}

function foldersIn(paths: readonly string[]): string[] {
  return paths.map((path) => path.split(/[\\/]/).at(-2) ?? '')
}

async function git(cwd: string, args: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await finished('git', args, { cwd })
  if (exitCode !== 0) throw new Error(`git ${args.join(' ')} failed: ${stderr}`)
}
