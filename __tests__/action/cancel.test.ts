import { expect, test } from '@jest/globals'
import { blueprintOf, runInWorkspace } from '../helpers/action-runner.js'
import { httpServer } from '../helpers/http-server.js'

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s while a step waits: stops at once, reports what is known, exit 130',
  async (signal) => {
    let cancel = (): void => undefined
    await using server = await httpServer((request, response) => {
      // The second step never gets an answer: the workflow is cancelled while it waits.
      if (request.path === '/hangs') cancel()
      else response.writeHead(503).end()
    })
    const started = performance.now()
    const result = await runInWorkspace({
      files: {
        'blueprint-config.json': blueprintOf(
          { url: `${server.url}/fails` },
          { url: `${server.url}/hangs`, timeout: 60_000 },
          { url: `${server.url}/never` },
        ),
      },
      onStart: (child) => {
        cancel = () => void child.kill(signal)
      },
    })
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(result).toMatchObject({ exitCode: 130, signal: null })
    expect(result.outputs).toMatchObject({ conclusion: 'cancelled', 'failed-count': '1', 'passed-count': '0' })
    expect(JSON.parse(result.reports['results-file'] ?? '').runs[0].steps).toHaveLength(3)
    expect(result.summary).toContain('step-1')
    expect(result.annotations[0]).toMatchObject({ level: 'error', file: 'blueprint-config.json' })
    expect(server.requests.map(({ path }) => path)).toEqual(['/fails', '/hangs'])
  },
)
