import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { itemsServer } from './items-server.js'
import { interleaved } from './measure.js'
import { tenSteps } from './ten-steps.js'

/** 50 blueprints of 10 steps under Jest, under the command line tool, and Jest with a runner that does nothing for them.
 *  Returns the figures and what Jest takes beyond that, as a ratio of the command line tool. */
export async function jestFigures(folder, rounds) {
  const server = await itemsServer()
  const project = join(folder, 'jest')
  for (let index = 0; index < 50; index += 1) {
    write(project, `checks/${index}/blueprint-config.json`, JSON.stringify(tenSteps(server.url), null, 2))
  }
  mkdirSync(join(project, 'node_modules'))
  symlinkSync(process.cwd(), join(project, 'node_modules', 'canary-preflight'), 'junction')
  // As many at a time as the command line tool runs.
  write(project, 'canary-preflight.config.json', '{ "concurrency": 4 }')
  write(project, 'empty-runner.cjs', EMPTY_RUNNER)
  for (const [name, runner] of [
    ['blueprints', 'canary-preflight/jest-runner'],
    ['empty', '<rootDir>/empty-runner.cjs'],
  ]) {
    write(project, `${name}.config.json`, JSON.stringify({ runner, testMatch: ['**/blueprint-config.json'] }))
  }
  const jest = (name) => [
    'node_modules/jest/bin/jest.js',
    '--rootDir',
    project,
    '-c',
    join(project, `${name}.config.json`),
  ]
  const figures = await interleaved(
    [
      { name: 'the command line tool', args: ['lib/bin/index.js', 'run', join(project, 'checks')] },
      { name: 'Jest, nothing to do', args: jest('empty') },
      { name: 'Jest, the blueprints', args: jest('blueprints') },
    ],
    rounds,
  )
  server.close()
  const of = (name) => figures.get(name).median
  const ratio = (of('Jest, the blueprints') - of('Jest, nothing to do')) / of('the command line tool')
  return { figures, ratio }
}

const EMPTY_RUNNER = `module.exports = class {
  async runTests(tests, watcher, onStart, onResult) {
    for (const test of tests) {
      await onStart(test)
      const one = { ancestorTitles: [], title: 'a', fullName: 'a', status: 'passed', failureMessages: [], failureDetails: [] }
      await onResult(test, {
        testFilePath: test.path, testResults: [one], numPassingTests: 1, numFailingTests: 0, numPendingTests: 0,
        perfStats: { start: 0, end: 0, runtime: 0, slow: false }, openHandles: [], leaks: false, skipped: false,
        snapshot: { added: 0, fileDeleted: false, matched: 0, unchecked: 0, uncheckedKeys: [], unmatched: 0, updated: 0 },
      })
    }
  }
}
`

function write(folder, name, text) {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), `${text}\n`)
}
