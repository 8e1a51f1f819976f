import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { healthService } from '../helpers/health-service.js'
import { httpServer } from '../helpers/http-server.js'
import { type JestProject, jestProject } from '../helpers/jest-project.js'
import { describeInTerminal, type OpenTerminal, type Terminal } from '../helpers/terminal.js'

jest.setTimeout(60_000)

describeInTerminal((open) => {
  test('--watchAll shows the verdict of a blueprint that was edited', async () => {
    await using service = await healthService()
    await using project = projectFor(to(service.url))
    await using terminal = watch(open, project)
    await terminal.shows(/1 passed, 1 total[\s\S]*Watch Usage/)
    edit(project, blueprint({ value: 201 }))
    await terminal.shows(/Status code is 200, expected it to equal 201[\s\S]*Watch Usage/)
    edit(project, blueprint())
    await terminal.shows(/✓ STATUS_CODE EQUALS[\s\S]*Watch Usage/)
    terminal.press('q')
    expect(await terminal.ended).toBe(0)
  })

  test.each([
    ['json', (settings: object) => JSON.stringify(settings)],
    ['cjs', (settings: object) => `module.exports = ${JSON.stringify(settings)}`],
    ['mjs', (settings: object) => `export default ${JSON.stringify(settings)}`],
  ])('a changed settings file in .%s counts at once', async (extension, text) => {
    await using service = await healthService()
    await using project = jestProject(
      { a: blueprint() },
      { settingsFile: { extension, text: text(to('http://127.0.0.1:1')) } },
    )
    await using terminal = watch(open, project)
    await terminal.shows(/nothing listens there[\s\S]*Watch Usage/)
    project.write(`canary-preflight.config.${extension}`, text(to(service.url)))
    await terminal.shows(/✓ STATUS_CODE EQUALS[\s\S]*Watch Usage/)
  })

  test('a key interrupts a run that waits, and the next one starts afresh', async () => {
    // With its retries the run would take longer than the terminal is watched.
    let isSlow = true
    await using service = await httpServer((_request, response) => {
      if (!isSlow) response.end()
    })
    await using project = projectFor({ ...to(service.url), retries: 5 })
    await using terminal = watch(open, project)
    await terminal.shows(/RUNS/)
    terminal.press('\r')
    const interrupted = await terminal.shows(/Test run was interrupted[\s\S]*Watch Usage/)
    expect(interrupted).not.toMatch(/FAIL|PASS/)
    isSlow = false
    terminal.press('\r')
    await terminal.shows(/✓ STATUS_CODE EQUALS[\s\S]*Watch Usage/)
  })

  test('many runs leave no listeners behind', async () => {
    await using service = await healthService()
    await using project = projectFor(to(service.url))
    await using terminal = watch(open, project)
    await terminal.shows(/Watch Usage/)
    for (let run = 0; run < 15; run++) {
      terminal.press('\r')
      await terminal.shows(/✓ STATUS_CODE EQUALS[\s\S]*Watch Usage/)
    }
    expect(terminal.output).not.toContain('Warning')
  })
})

function watch(open: OpenTerminal, project: JestProject): Terminal {
  const args = [resolve('node_modules/jest/bin/jest.js'), '--watchAll', '--cacheDirectory=.cache', '--verbose']
  return open(args, { cwd: project.path })
}

function projectFor(settings: object): JestProject {
  return jestProject({ a: blueprint() }, { settings })
}

function edit(project: JestProject, edited: unknown): void {
  writeFileSync(join(project.path, 'a/blueprint-config.json'), JSON.stringify(edited))
}

function to(url: string): object {
  return { rewrites: { 'https://api.example.com': url } }
}

function blueprint({ value = 200 } = {}) {
  const assertions = [{ type: 'STATUS_CODE', operator: 'EQUALS', value }]
  const url = 'https://api.example.com/health'
  return { steps: { 1: { stepName: 'first', checkerType: 'HTTP', url, httpMethod: 'GET', assertions } } }
}
