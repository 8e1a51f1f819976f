import type { RunEvent } from '../../runner/options.ts'

/** What the log of a run says of an event; undefined for what it does not mention. */
export function lineOfEvent(event: RunEvent): string | undefined {
  switch (event.type) {
    case 'run-started':
      return `INFO: ${event.stepCount} steps in ${event.path}`
    case 'step-started':
      return `INFO: Step ${event.key}: ${event.name} started: ${event.target}`
    case 'step-retrying':
      return undefined
    case 'step-ended': {
      const { key, name, status, durationMs, assertions, error } = event.step
      const failed = assertions.filter((assertion) => assertion.status === 'failed').map(({ message }) => message)
      const level = status === 'passed' ? 'INFO' : 'ERROR'
      const said = [...(error === undefined ? [] : [error.message]), ...failed].join(' ')
      return `${level}: Step ${key}: ${name} ${status} after ${Math.round(durationMs)} ms${said === '' ? '' : `: ${said}`}`
    }
    case 'run-ended':
      return `INFO: End of the run: ${event.run.status}`
  }
}
